using IdPhoto.Tests.Files;

namespace IdPhoto.Tests.Pipeline;

/// <summary>
/// Portraits × documents: the file is exactly what the document asks for, the head has the height it asks for by the result's own points,
/// and weights that the library does not use find the eyes level and the face in the middle of the finished photo.
/// </summary>
/// <remarks>
/// <c>turned-head.jpg</c> is left out where the face is measured back: at a yaw of 30° a face has no line that could stand in the middle
/// of the frame (its eyes lie up to 2 % to one side of it), and both instruments tell its roll up to 6° apart from crop to crop.
/// </remarks>
public sealed class PortraitGeometryTests(FinishedPortraits portraits) : IClassFixture<FinishedPortraits>
{
    private static readonly string[] Frontal = ["astronaut.png", "webp-named-jpg.jpg", "rgba-png-named-jpg.jpg", "smile-long-hair.jpg"];

    // Width, height, dpi, least and most KB, as the six documents' authorities print them.
    private static readonly (string Id, int Width, int Height, int Dpi, int? MinKb, int? MaxKb)[] Documents =
    [
        ("us-passport", 600, 600, 300, 54, 10240),
        ("us-visa", 600, 600, 300, null, 240),
        ("eu-schengen-visa", 827, 1063, 600, null, null),
        ("cn-1-inch", 295, 413, 300, null, null),
        ("jp-passport", 413, 531, 300, null, null),
        ("uk-passport", 600, 750, 300, 50, 10240),
    ];

    public static TheoryData<string, string> FrontalPortraits => Combine(Frontal);

    public static TheoryData<string, string> AllPortraits => Combine([.. Frontal, "turned-head.jpg"]);

    [Theory]
    [MemberData(nameof(AllPortraits))]
    public async Task FileIsExactlyWhatTheDocumentAsksFor(string photo, string document)
    {
        var expected = Documents.Single(d => d.Id == document);
        var result = await portraits.MakeAsync(photo, document);

        var file = ImageFileFacts.Read(result.Photo.Bytes);
        Assert.Equal((PhotoFormat.Jpeg, expected.Width, expected.Height, 3), (file.Format, file.Width, file.Height, file.Channels));
        Assert.Equal((expected.Dpi, (double?)expected.Dpi, 1), (file.JfifDpi, file.ExifDpi, file.ExifColorSpace));
        Assert.InRange(result.Photo.Bytes.Length, (expected.MinKb ?? 0) * 1024, (expected.MaxKb ?? 100_000) * 1024);
        Assert.Equal((expected.Width, expected.Height), (result.Photo.Width, result.Photo.Height));
        Assert.Equal((expected.Width, expected.Height, expected.Dpi), (result.Target.WidthPx, result.Target.HeightPx, result.Target.Dpi));
    }

    [Theory]
    [MemberData(nameof(AllPortraits))]
    public async Task FileCarriesNoMetadataButItsResolution(string photo, string document)
    {
        var file = ImageFileFacts.Read((await portraits.MakeAsync(photo, document)).Photo.Bytes);

        // "COM" fills a file up to the document's least size.
        Assert.Empty(file.MetadataSegments.Except(["JFIF", "Exif", "COM"], StringComparer.Ordinal));

        // X and Y resolution, their unit, YCbCr positioning, the EXIF directory with its version, components, FlashPix version, colour
        // space, width and height: the tags that EXIF 2.3 makes mandatory, and none about camera, time or place.
        Assert.Empty(file.Tags.Except([0x011A, 0x011B, 0x0128, 0x0213, 0x8769, 0x9000, 0x9101, 0xA000, 0xA001, 0xA002, 0xA003]));
        Assert.Equal(0, file.TrailingBytes);
    }

    [Theory]
    [MemberData(nameof(AllPortraits))]
    public async Task HeadHeightLiesInsideTheDocumentsRange(string photo, string document)
    {
        var result = await portraits.MakeAsync(photo, document);
        var rules = result.Template.Head;
        var top = rules.Top == HeadTop.Hair ? result.Face.HairTop : result.Face.Crown;

        // The plan places the head exactly: 1e-6 of the frame is rounding.
        Assert.True(
            rules.Height.Contains((result.Face.Chin.Y - top.Y) / result.Photo.Height, tolerance: 1e-6),
            $"{(result.Face.Chin.Y - top.Y) / result.Photo.Height:0.0000} is not within {rules.Height.Min:0.0000} to {rules.Height.Max:0.0000}");
        Assert.DoesNotContain(result.Warnings, w => w.Code == IdPhotoWarningCode.GeometryConflict);
    }

    [Theory]
    [MemberData(nameof(FrontalPortraits))]
    public async Task OtherWeightsFindTheEyesLevel(string photo, string document)
    {
        var (_, detector, mesh) = await portraits.MeasureAsync(photo, document);

        // The mesh of other weights reads the roll of one photo up to 1.4° differently; the detector's five points jump by 2°.
        Assert.InRange(mesh.RollDegrees, -1.5, 1.5);
        Assert.InRange(detector.RollDegrees, -3, 3);
    }

    [Theory]
    [MemberData(nameof(FrontalPortraits))]
    public async Task OtherWeightsFindTheFaceInTheMiddle(string photo, string document)
    {
        var (width, detector, mesh) = await portraits.MeasureAsync(photo, document);

        Assert.InRange(mesh.MidlineX / width, 0.48, 0.52);
        Assert.InRange(detector.MidlineX / width, 0.48, 0.52);
    }

    private static TheoryData<string, string> Combine(IEnumerable<string> photos)
    {
        var data = new TheoryData<string, string>();
        foreach (var photo in photos)
        {
            foreach (var document in Documents)
            {
                data.Add(photo, document.Id);
            }
        }

        return data;
    }
}
