using IdPhoto.Matting;
using IdPhoto.Matting.Refinement;

namespace IdPhoto.Tests.Matting;

/// <summary>A matte of 100×100 over 400×400 photo pixels at (200, 300): a person in the middle, and what should not be there.</summary>
public sealed class MatteCleanerTests
{
    private const int Side = 100;
    private static readonly PhotoBox Region = new(200, 300, 400, 400);
    private static readonly PhotoPoint Face = new(400, 500); // The matte's (50, 50).

    [Fact]
    public void An_island_goes_with_its_soft_rim_and_the_person_stays_as_it_is()
    {
        using var clean = Draw(Person);
        using var matte = Draw((x, y) => Math.Max(Person(x, y), Mattes.Disc(x, y, 88, 14, 6, 8)));

        Assert.True(MatteCleaner.KeepPersonAt(matte, Face));
        Assert.Equal(clean.Alpha.ToArray(), matte.Alpha.ToArray());
    }

    [Fact]
    public void A_small_hole_is_filled()
    {
        using var matte = Draw((x, y) => InBox(x, y, 40, 55, 10) ? 0.2 : Person(x, y)); // 100 pixels, 1 %.

        Assert.True(MatteCleaner.KeepPersonAt(matte, Face));
        Assert.Equal(100, CountInBox(matte, 40, 55, 10, alpha => alpha == 1));
    }

    [Fact]
    public void A_hole_the_size_of_a_bent_arm_stays()
    {
        using var matte = Draw((x, y) => InBox(x, y, 40, 55, 11) ? 0.2 : Person(x, y)); // 121 pixels, 1.21 %.

        Assert.True(MatteCleaner.KeepPersonAt(matte, Face));
        Assert.Equal(121, CountInBox(matte, 40, 55, 11, alpha => alpha == 0.2f));
    }

    [Fact]
    public void A_gap_that_opens_to_the_border_is_no_hole()
    {
        // Between an arm and the body, down to the lower edge: 4 × 40 pixels.
        using var matte = Draw((x, y) => x is > 20 and < 80 && y > 20 && !(x is > 30 and < 34 && y > 90) ? 1 : 0);

        Assert.True(MatteCleaner.KeepPersonAt(matte, Face));
        Assert.Equal(0f, matte.Row(95)[31]);
    }

    [Fact]
    public void An_island_with_a_hole_leaves_nothing_behind()
    {
        // The eye of a chair's back, a ring in a poster.
        using var clean = Draw(Person);
        using var matte = Draw((x, y) => InBox(x, y, 80, 5, 12) && !InBox(x, y, 83, 8, 6) ? 1 : Person(x, y));

        Assert.True(MatteCleaner.KeepPersonAt(matte, Face));
        Assert.Equal(clean.Alpha.ToArray(), matte.Alpha.ToArray());
    }

    [Fact]
    public void A_spot_in_a_hole_is_filled_with_the_hole()
    {
        using var matte = Draw((x, y) => InBox(x, y, 40, 55, 9) && !InBox(x, y, 43, 58, 3) ? 0 : Person(x, y));

        Assert.True(MatteCleaner.KeepPersonAt(matte, Face));
        Assert.Equal(81, CountInBox(matte, 40, 55, 9, alpha => alpha == 1));
    }

    [Theory]
    [InlineData(240, 320)] // In the matte's upper left corner, where no one is.
    [InlineData(100, 500)] // Left of the region.
    [InlineData(400, 701)] // Below it.
    [InlineData(198, 500)] // Half a matte pixel left of it.
    public void Without_a_person_at_the_face_the_matte_is_refused_and_left_alone(double x, double y)
    {
        using var before = Draw(Person);
        using var matte = Draw(Person);

        Assert.False(MatteCleaner.KeepPersonAt(matte, new(x, y)));
        Assert.Equal(before.Alpha.ToArray(), matte.Alpha.ToArray());
    }

    private static double Person(double x, double y) => Mattes.Disc(x, y, 50, 55, 30, 6);

    private static Matte Draw(Func<double, double, double> alpha) => Mattes.Draw(Side, Side, Region, alpha);

    private static bool InBox(double x, double y, int left, int top, int side) => x > left && x < left + side && y > top && y < top + side;

    private static int CountInBox(Matte matte, int left, int top, int side, Func<float, bool> holds) =>
        Enumerable.Range(top, side).Sum(y => matte.Row(y).Slice(left, side).ToArray().Count(holds));
}
