using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging;

public sealed class AffineTransformTests
{
    // A few double operations on coordinates up to 1,000.
    private const double Exact = 1e-9;

    [Fact]
    public void A_similarity_brings_its_anchor_to_its_target()
    {
        var map = AffineTransform.Similarity(1.7, 33, new(120, 45), new(300, 200));

        AssertPoint(300, 200, map.Apply(new(120, 45)));
    }

    [Fact]
    public void A_positive_turn_is_clockwise_in_the_picture()
    {
        // Ten pixels to the right of the anchor become twenty pixels below the target: y points down.
        var map = AffineTransform.Similarity(2, 90, new(5, 5), new(100, 100));

        AssertPoint(100, 120, map.Apply(new(15, 5)));
    }

    [Fact]
    public void A_similarity_keeps_shape_and_grows_areas_by_the_square_of_its_scale()
    {
        var map = AffineTransform.Similarity(1.5, -20, new(1, 2), new(3, 4));

        Assert.Equal(2.25, map.Determinant, Exact);
        Assert.Equal(map.M11, map.M22, Exact);
        Assert.Equal(map.M12, -map.M21, Exact);
    }

    [Fact]
    public void A_box_fills_the_whole_target()
    {
        var map = AffineTransform.FromBox(new(100, 50, 200, 400), 50, 80);

        AssertPoint(0, 0, map.Apply(new(100, 50)));
        AssertPoint(50, 80, map.Apply(new(300, 450)));
        AssertPoint(25, 40, map.Apply(new(200, 250)));
    }

    [Fact]
    public void The_inverse_leads_back()
    {
        var map = new AffineTransform(1.2, -0.3, 0.4, 0.9, 17, -23);
        var there = map.Apply(new(640, 480));

        AssertPoint(640, 480, map.Invert().Apply(there));
    }

    [Fact]
    public void Then_applies_the_second_map_to_what_the_first_gives()
    {
        var first = new AffineTransform(2, 0, 0, 3, 10, 20);
        var second = new AffineTransform(0, -1, 1, 0, 5, 6);

        // (1, 1) → (12, 23) → (−23 + 5, 12 + 6)
        Assert.Equal(new PhotoPoint(-18, 18), first.Then(second).Apply(new(1, 1)));
        // (1, 1) → (4, 7) → (8 + 10, 21 + 20)
        Assert.Equal(new PhotoPoint(18, 41), second.Then(first).Apply(new(1, 1)));
    }

    [Fact]
    public void A_map_that_flattens_the_plane_has_no_inverse()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new AffineTransform(1, 2, 2, 4, 0, 0).Invert());

        Assert.Contains("determinant is zero", error.Message, StringComparison.Ordinal);
    }

    private static void AssertPoint(double x, double y, PhotoPoint actual)
    {
        Assert.Equal(x, actual.X, Exact);
        Assert.Equal(y, actual.Y, Exact);
    }
}
