using IdPhoto.Matting;
using IdPhoto.Matting.Refinement;

namespace IdPhoto.Tests.Matting.Refinement;

public sealed class HollowOutFixTests
{
    [Fact]
    public void Everything_well_inside_the_outline_becomes_opaque_and_the_edge_stays()
    {
        // Solid at 0.8 over columns and rows 10…59, with a hole of 0.1 over 30…34.
        using var matte = Draw(80, 80, (x, y) => x is < 10 or > 59 || y is < 10 or > 59 ? 0 : x is >= 30 and <= 34 && y is >= 30 and <= 34 ? 0.1f : 0.8f);

        Assert.True(HollowOutFix.Apply(matte));

        // The erosion leaves 16…53. The outline is its boundary and one pixel further in: 18…51 is opaque.
        for (var y = 0; y < 80; y++)
        {
            for (var x = 0; x < 80; x++)
            {
                var inside = x is >= 18 and <= 51 && y is >= 18 and <= 51;
                var expected = inside ? 1 : x is < 10 or > 59 || y is < 10 or > 59 ? 0 : 0.8f;
                Assert.True(matte.Row(y)[x] == expected, $"{x},{y}: {matte.Row(y)[x]}");
            }
        }
    }

    [Fact]
    public void A_person_at_the_mattes_edge_is_filled_up_to_the_same_distance()
    {
        using var matte = Draw(60, 60, (_, y) => y >= 20 ? 0.7f : 0);

        Assert.True(HollowOutFix.Apply(matte));

        // Outside the matte there is nothing: 6 pixels of erosion and 2 of outline on each side.
        Assert.Equal((0.7f, 1f, 1f, 0.7f), (matte.Row(40)[7], matte.Row(40)[8], matte.Row(51)[30], matte.Row(52)[30]));
        Assert.Equal((0.7f, 1f), (matte.Row(27)[30], matte.Row(28)[30]));
    }

    [Fact]
    public void Only_the_largest_region_is_filled()
    {
        using var matte = Draw(100, 50, (x, y) => y is < 5 or > 44 ? 0 : x is >= 5 and < 45 || x is >= 60 and < 85 ? 0.6f : 0);

        Assert.True(HollowOutFix.Apply(matte));

        Assert.Equal((1f, 0.6f), (matte.Row(25)[25], matte.Row(25)[72]));
    }

    [Theory]
    [InlineData(0f)]
    [InlineData(0.49f)]
    public void Without_an_outline_the_matte_is_unchanged(float alpha)
    {
        using var matte = Draw(40, 40, (_, _) => alpha);

        Assert.False(HollowOutFix.Apply(matte));

        Assert.All(matte.Alpha.ToArray(), value => Assert.Equal(alpha, value));
    }

    private static Matte Draw(int width, int height, Func<int, int, float> alpha)
    {
        var matte = new Matte(width, height, new(0, 0, width, height));
        for (var i = 0; i < matte.Alpha.Length; i++)
        {
            matte.Alpha[i] = alpha(i % width, i / width);
        }

        return matte;
    }
}
