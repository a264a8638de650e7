using IdPhoto.Geometry.Hivision;

namespace IdPhoto.Tests.Geometry.Hivision;

/// <summary>Which outline counts as the person.</summary>
public sealed class LargestContourTests
{
    [Fact]
    public void A_line_of_many_pixels_encloses_less_than_a_small_square()
    {
        var alpha = Silhouettes.Draw(50, 50, (x, y) => y == 3 || (x is >= 20 and < 23 && y is >= 20 and < 23));

        Assert.Equal(new HivisionWindow(20, 20, 23, 23), Find(alpha));
    }

    [Fact]
    public void A_ring_encloses_what_it_surrounds()
    {
        // A frame of 124 pixels around a block of 841 pixels' room, against a square of 225 pixels beside it.
        var alpha = Silhouettes.Draw(
            60, 60, (x, y) => (x is >= 0 and < 32 && y is >= 0 and < 32 && (x is 0 or 31 || y is 0 or 31)) || (x >= 45 && y >= 45));

        Assert.Equal(new HivisionWindow(0, 0, 32, 32), Find(alpha));
    }

    [Fact]
    public void Pixels_that_touch_at_a_corner_are_one_piece()
    {
        var alpha = Silhouettes.Draw(40, 40, (x, y) => (x is >= 5 and < 10 && y is >= 5 and < 10) || (x is >= 10 and < 15 && y is >= 10 and < 15));

        Assert.Equal(new HivisionWindow(5, 5, 15, 15), Find(alpha));
    }

    [Fact]
    public void Nothing_is_found_on_an_empty_plane() => Assert.Null(Find(new byte[5, 5]));

    [Fact]
    public void A_lone_pixel_is_found() => Assert.Equal(new HivisionWindow(2, 3, 3, 4), Find(Silhouettes.Draw(5, 5, (x, y) => (x, y) == (2, 3))));

    [Fact]
    public void Agrees_with_the_reference_on_noise()
    {
        // Noise at this density has every kind of corner, bridge and hole.
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var density = 0.2 + (0.5 * random.NextDouble());
            var alpha = Silhouettes.Draw(14, 11, (_, _) => random.NextDouble() < density);
            var (x, y, w, h) = ReferenceCrop.LargestBox(alpha);

            Assert.Equal(new HivisionWindow(x, y, x + w, y + h), Find(alpha));
        }
    }

    private static HivisionWindow? Find(byte[,] alpha)
    {
        var (width, height) = (alpha.GetLength(1), alpha.GetLength(0));
        return LargestContour.Find(new AlphaPlane(Silhouettes.Flat(alpha), width, height), new(0, 0, width, height));
    }
}
