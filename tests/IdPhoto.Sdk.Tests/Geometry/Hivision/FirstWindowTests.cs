using IdPhoto.Geometry.Hivision;

namespace IdPhoto.Tests.Geometry.Hivision;

/// <summary>
/// The first window for faces that MTCNN found in the demo photos of HivisionIDPhotos, for its default size of 295 × 413: boxes and
/// windows were measured with the original's algorithm.
/// </summary>
public sealed class FirstWindowTests
{
    [Theory]
    [InlineData(210.05, 118.14, 152.75, 209.71, 117, 10, 455, 483)]
    [InlineData(206.88, 127.89, 149.73, 197.03, 119, 22, 443, 476)]
    [InlineData(268.24, 373.40, 273.69, 364.10, 107, 179, 703, 1014)]
    [InlineData(263.98, 372.06, 273.96, 370.69, 99, 178, 701, 1021)]
    [InlineData(167.34, 111.43, 182.13, 246.45, 58, -17, 458, 543)]
    [InlineData(162.12, 114.14, 187.24, 250.08, 51, -18, 459, 554)]
    public void Matches_the_windows_measured_on_the_demo_photos(
        double x, double y, double width, double height, int x1, int y1, int x2, int y2) =>
        Assert.Equal(new HivisionWindow(x1, y1, x2, y2), HivisionCrop.FirstWindow(new(x, y, width, height), new(295, 413)));

    [Fact]
    public void Other_numbers_move_and_scale_it()
    {
        // 100 × 100 over 0.25 is 40,000 square pixels: 200 × 200 for a square photo; 30 % of it above the face's centre (500, 400).
        var window = HivisionCrop.FirstWindow(
            new(450, 350, 100, 100), new(600, 600), new() { HeadMeasureRatio = 0.25, HeadHeightRatio = 0.30 });

        Assert.Equal(new HivisionWindow(400, 340, 600, 540), window);
    }

    [Fact]
    public void Fractions_are_dropped_towards_zero()
    {
        // Centre (10, 10.9): x1 = 10 − 100 = −90; y1 = 10.9 − 90 = −79.1, which becomes −79 and not −80.
        var window = HivisionCrop.FirstWindow(
            new(-40, -39.1, 100, 100), new(600, 600), new() { HeadMeasureRatio = 0.25 });

        Assert.Equal(new HivisionWindow(-90, -79, 110, 121), window);
    }

    [Theory]
    [InlineData(0, 0.45, 0.12, 0.10, "HeadMeasureRatio")]
    [InlineData(0.2, 1.5, 0.12, 0.10, "HeadHeightRatio")]
    [InlineData(0.2, 0.45, -1, 0.10, "TopDistanceMax")]
    [InlineData(0.2, 0.45, 0.10, 0.12, "TopDistanceMin")]
    public void An_option_out_of_range_is_named(double measure, double height, double max, double min, string name)
    {
        var options = new HivisionCropOptions
        {
            HeadMeasureRatio = measure,
            HeadHeightRatio = height,
            TopDistanceMax = max,
            TopDistanceMin = min,
        };

        Assert.Contains(name, Assert.Throws<ArgumentException>(() => new HivisionCropPlanner(options)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, -1)]
    [InlineData(double.NaN, 10)]
    public void An_empty_face_box_is_refused(double width, double height) =>
        Assert.Throws<ArgumentException>("face", () => HivisionCrop.FirstWindow(new(0, 0, width, height), new(295, 413)));
}
