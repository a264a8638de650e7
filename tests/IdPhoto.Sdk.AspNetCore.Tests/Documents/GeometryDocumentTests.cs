using System.Text.Json;
using IdPhoto.AspNetCore.Documents;
using IdPhoto.Imaging;

namespace IdPhoto.AspNetCore.Tests.Documents;

public sealed class GeometryDocumentTests
{
    private static readonly ComplianceGeometry Geometry = new()
    {
        FrameWidth = 827,
        FrameHeight = 1063,
        FrameToFile = new AffineTransform(0.5, 0.0012345678, -0.0012345678, 0.5, 10, 20),
        FileWidth = 512,
        FileHeight = 513,
        ImageLeftEye = new(295.204, 516.746),
        ImageRightEye = new(527.561, 517.069),
        MidlineAtEyes = new(413.5, 517),
        Chin = new(413.5, 956.7),
        Crown = new(413.5, 164.96),
        HairTop = new(413.5, 20.1),
        Bands = [new AllowedBand("head-height", 106.3049, 200.7951)],
    };

    [Fact]
    public void Points_and_bands_are_rounded_to_a_hundredth_of_a_pixel()
    {
        var document = GeometryDocument.From(Geometry)!;

        Assert.Equal(new PhotoPoint(295.2, 516.75), document.ImageLeftEye);
        Assert.Equal(new AllowedBand("head-height", 106.3, 200.8), Assert.Single(document.Bands));
        Assert.Equal([0.5, 0.001235, -0.001235, 0.5, 10, 20], document.FrameToFile);
    }

    [Fact]
    public void A_stored_job_reads_it_back_as_it_was()
    {
        var written = JsonSerializer.Serialize(GeometryDocument.From(Geometry), ApiJson.Options);

        var read = JsonSerializer.Deserialize<GeometryDocument>(written, ApiJson.Options)!;

        Assert.Contains("\"chin\":{\"x\":413.5,\"y\":956.7}", written, StringComparison.Ordinal);
        Assert.Equal(new PhotoPoint(413.5, 164.96), read.Crown);
        Assert.Equal((827, 1063, 512, 513), (read.FrameWidth, read.FrameHeight, read.FileWidth, read.FileHeight));
    }
}
