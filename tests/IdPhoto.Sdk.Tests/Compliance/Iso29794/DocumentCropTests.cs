using IdPhoto.Compliance;
using IdPhoto.Compliance.Checks.EyeLine;
using IdPhoto.Compliance.Checks.HeadHeight;
using IdPhoto.Imaging;
using IdPhoto.Tests.Compliance.Iso29794.Measures;
using IdPhoto.Tests.Geometry;

namespace IdPhoto.Tests.Compliance.Iso29794;

/// <summary>
/// ICAO Doc 9303 prints heads of 70 to 80 % of the photo's height with the eye line at 50 to 60 %. ISO/IEC 29794-5 wants more room and,
/// at the same time, a larger head: its scalars say how useful a photo is for recognition, not whether a document takes it.
/// </summary>
public class DocumentCropTests
{
    private static readonly PhotoTemplate Doc9303 = Documents.Millimetres("doc-9303", 35, 45, 827, 1063, (31.5, 36), eyeLine: (22.5, 27));

    // Head and eye line, shares of the height; the eyes half way from the chin to the crown.
    [Theory]
    [InlineData(0.70, 0.50, 24, 57, 2)]
    [InlineData(0.70, 0.60, 24, 7, 30)]
    [InlineData(0.75, 0.55, 36, 12, 3)]
    [InlineData(0.80, 0.50, 54, 18, 0)]
    [InlineData(0.80, 0.60, 54, 2, 5)]
    public void A_crop_that_satisfies_Doc_9303_passes_geometry_with_low_scores(
        double head, double eyeLine, int headSize, int marginAbove, int marginBelow)
    {
        using var photo = new PhotoImage(827, 1063);
        using var context = Crop(photo, head, eyeLine);
        var height = new HeadHeightCheck(new() { CrownUncertainty = 0 }).Evaluate(context);
        Assert.Equal(ComplianceStatus.Pass, height.Status);
        Assert.Equal(head * 45, height.Value!.Value, 1e-6);
        Assert.Equal(31.5, height.Min!.Value, 1e-9);
        Assert.Equal(36, height.Max!.Value, 1e-9);
        var eyes = new EyeLineCheck(new() { Uncertainty = 0 }).Evaluate(context);
        Assert.Equal((ComplianceStatus.Pass, "mm"), (eyes.Status, eyes.Unit));
        Assert.Equal(eyeLine * 45, eyes.Value!.Value, 1e-6);
        Assert.Equal(headSize, Reading.Of(context, QualityComponent.HeadSize).Scalar);
        Assert.Equal(marginAbove, Reading.Of(context, QualityComponent.MarginAboveOfTheFaceImage).Scalar);
        Assert.Equal(marginBelow, Reading.Of(context, QualityComponent.MarginBelowOfTheFaceImage).Scalar);
    }

    [Fact]
    public void Over_all_such_crops_the_scores_are_24_to_54_and_2_to_57_and_0_to_30()
    {
        using var photo = new PhotoImage(827, 1063);
        var crops = from head in Steps(0.70, 0.80) from eyeLine in Steps(0.50, 0.60) select (head, eyeLine);
        var scores = crops.Select(crop =>
        {
            using var context = Crop(photo, crop.head, crop.eyeLine);
            return (
                Size: Reading.Of(context, QualityComponent.HeadSize).Scalar!.Value,
                Above: Reading.Of(context, QualityComponent.MarginAboveOfTheFaceImage).Scalar!.Value,
                Below: Reading.Of(context, QualityComponent.MarginBelowOfTheFaceImage).Scalar!.Value);
        }).ToList();
        Assert.Equal((24, 54), (scores.Min(s => s.Size), scores.Max(s => s.Size)));
        Assert.Equal((2, 57), (scores.Min(s => s.Above), scores.Max(s => s.Above)));
        Assert.Equal((0, 30), (scores.Min(s => s.Below), scores.Max(s => s.Below)));
    }

    private static IEnumerable<double> Steps(double from, double to) => Enumerable.Range(0, 5).Select(i => from + ((to - from) * i / 4));

    private static ComplianceContext Crop(PhotoImage photo, double head, double eyeLine)
    {
        var half = head * photo.Height / 2;
        var eyes = new PhotoPoint(photo.Width / 2.0, (1 - eyeLine) * photo.Height);
        var scale = half / DrawnFace.EyesToChin;
        var face = DrawnFace.Landmarks.Through(AffineTransform.Similarity(scale, 0, DrawnFace.Landmarks.EyeMidpoint, eyes));
        return new()
        {
            Phase = CompliancePhase.Finished,
            Template = Doc9303,
            Target = Doc9303.Print!,
            Photo = photo,
            Landmarks = face,
            Head = new SyntheticHead { Eyes = eyes, Crown = half, Hair = half, Chin = half, PhotoWidth = photo.Width, PhotoHeight = photo.Height }.Measure(),
            Faces = [],
            FrameWidth = photo.Width,
            FrameHeight = photo.Height,
        };
    }
}
