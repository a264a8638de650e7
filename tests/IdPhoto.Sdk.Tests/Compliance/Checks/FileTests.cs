using IdPhoto.Compliance;
using IdPhoto.Tests.Geometry;
using static IdPhoto.Tests.Compliance.Checks.Finding;

namespace IdPhoto.Tests.Compliance.Checks;

public sealed class FileTests : IDisposable
{
    private static readonly TemplateTarget Upload = new()
    {
        WidthPx = 600,
        HeightPx = 600,
        Dpi = 300,
        MinKilobytes = 54,
        MaxKilobytes = 240,
        Formats = [PhotoFormat.Jpeg],
    };

    private readonly PhotoImage _photo = DrawnFace.Plain(200, 200, 200);

    public void Dispose() => _photo.Dispose();

    // Raw 1,080,000 bytes: over 72,000 they are 15:1.
    [Theory]
    [InlineData(PhotoFormat.Jpeg, 72_000, 15, ComplianceStatus.Pass)]
    [InlineData(PhotoFormat.Jpeg, 54_000, 20, ComplianceStatus.Fail)]
    [InlineData(PhotoFormat.Png, 5_000, 1, ComplianceStatus.Pass)]
    public void CompressionIsRawOverFile(PhotoFormat format, long bytes, double ratio, ComplianceStatus status) =>
        Is(Judge(CheckIds.Compression, Upload, new(format, bytes, 600, 600)), ratio, status);

    [Fact]
    public void WhereTheDocumentForcesTheRatioItIsNotBlamed() =>
        Is(Judge(CheckIds.Compression, Upload with { MaxKilobytes = 20 }, new(PhotoFormat.Jpeg, 18_000, 600, 600)), 60, ComplianceStatus.NotAssessed);

    [Fact]
    public void AFormatWithoutARuleIsNotAssessed() =>
        Assert.Equal(ComplianceStatus.NotAssessed, Judge(CheckIds.Compression, Upload, new(PhotoFormat.WebP, 10_000, 600, 600)).Status);

    [Theory]
    [InlineData(0.5, ComplianceStatus.Pass)]
    [InlineData(1.0, ComplianceStatus.Pass)]
    [InlineData(1.04, ComplianceStatus.Borderline)]
    [InlineData(1.06, ComplianceStatus.Fail)]
    [InlineData(null, ComplianceStatus.NotAssessed)]
    public void EnlargingIsNamed(double? enlargement, ComplianceStatus status)
    {
        using var context = Context(Upload, null, enlargement: enlargement);
        var result = Of(CheckIds.Resolution, context);
        Assert.Equal((status, enlargement), (result.Status, result.Value));
    }

    [Theory]
    [InlineData(PhotoFormat.Jpeg, 100, 600, 600, ComplianceStatus.Pass, "KB", 100.0)]
    [InlineData(PhotoFormat.Jpeg, 30, 600, 600, ComplianceStatus.Fail, "KB", 30.0)]
    [InlineData(PhotoFormat.Jpeg, 300, 600, 600, ComplianceStatus.Fail, "KB", 300.0)]
    [InlineData(PhotoFormat.Jpeg, 100, 500, 500, ComplianceStatus.Fail, "px", 500.0)]
    [InlineData(PhotoFormat.Jpeg, 100, 1200, 1200, ComplianceStatus.Borderline, "px", 1200.0)]
    [InlineData(PhotoFormat.Jpeg, 100, 600, 750, ComplianceStatus.Fail, "ratio", 0.8)]
    [InlineData(PhotoFormat.Png, 100, 600, 600, ComplianceStatus.Fail, null, null)]
    public void TheFirstBrokenRuleOfAnUploadIsNamed(
        PhotoFormat format, int kilobytes, int width, int height, ComplianceStatus status, string? unit, double? value)
    {
        var result = Judge(CheckIds.File, Upload, new(format, kilobytes * 1024, width, height));
        Assert.Equal((status, unit, value), (result.Status, result.Unit, result.Value));
    }

    // A print has millimetres: any number of pixels in their shape will do.
    [Theory]
    [InlineData(413, 531, ComplianceStatus.Pass)]
    [InlineData(827, 1063, ComplianceStatus.Pass)]
    [InlineData(600, 600, ComplianceStatus.Fail)]
    public void APrintHasAShapeOnly(int width, int height, ComplianceStatus status) =>
        Assert.Equal(status, Judge(CheckIds.File, Documents.SchengenVisa.Print!, new(PhotoFormat.Png, 1, width, height)).Status);

    [Fact]
    public void TheUploadedFileIsNotJudgedAsTheFinishedOne()
    {
        using var context = Context(Upload, new(PhotoFormat.Heic, 9_000_000, 4000, 3000), CompliancePhase.Source);
        Assert.Equal(ComplianceStatus.NotAssessed, Of(CheckIds.File, context).Status);
    }

    private ComplianceResult Judge(string id, TemplateTarget target, PhotoFileFacts file)
    {
        using var context = Context(target, file);
        return Of(id, context);
    }

    private ComplianceContext Context(
        TemplateTarget target, PhotoFileFacts? file, CompliancePhase phase = CompliancePhase.Finished, double? enlargement = null) => new()
        {
            Phase = phase,
            Template = Documents.SchengenVisa,
            Target = target,
            Photo = _photo,
            File = file,
            Landmarks = DrawnFace.Landmarks,
            Head = new SyntheticHead().Measure(),
            Faces = [],
            FrameWidth = target.WidthPx,
            FrameHeight = target.HeightPx,
            Enlargement = enlargement,
        };
}
