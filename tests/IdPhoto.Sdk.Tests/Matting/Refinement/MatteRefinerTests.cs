using IdPhoto.Imaging;
using IdPhoto.Matting;
using IdPhoto.Matting.Refinement;
using IdPhoto.Tests.Imaging;

namespace IdPhoto.Tests.Matting;

public sealed class MatteRefinerTests
{
    private const int Output = 400;
    private const int Coarse = 64;

    [Theory]
    [InlineData(MatteQuality.Fast)]
    [InlineData(MatteQuality.Balanced)]
    public void A_coarse_disc_gets_the_photos_edge_back(MatteQuality quality)
    {
        using var photo = Pictures.Draw(Output, Output, (x, y) => Blend(Truth(x, y)));
        using var truth = Mattes.Draw(Output, Truth);
        using var coarse = CoarseDisc();
        var plain = new float[Output * Output];
        Resampler.WarpPlane(
            coarse.Alpha, Coarse, Coarse, AffineTransform.Similarity((double)Output / Coarse, 0, default, default),
            plain, Output, Output, ResampleFilter.Cubic, EdgeMode.Replicate);
        using var refined = MatteRefiner.Refine(coarse, AffineTransform.Identity, photo, quality);
        var (before, after) = (Mattes.Sad(plain, truth.Alpha), Mattes.Sad(refined.Alpha, truth.Alpha));

        Assert.Equal((Output, Output), (refined.Width, refined.Height));
        Assert.Equal(new PhotoBox(0, 0, Output, Output), refined.Region);
        Assert.True(after < before / 2, $"SAD {before:F0} → {after:F0}.");
    }

    [Theory]
    [InlineData(MatteQuality.Fast)]
    [InlineData(MatteQuality.Balanced)]
    public void Inside_and_outside_become_exactly_one_and_zero(MatteQuality quality)
    {
        using var photo = Pictures.Draw(Output, Output, (x, y) => Blend(Truth(x, y)));
        using var coarse = CoarseDisc();
        using var refined = MatteRefiner.Refine(coarse, AffineTransform.Identity, photo, quality);

        Assert.Equal(1f, refined.Row(190)[205]);
        Assert.Equal(0f, refined.Row(20)[20]);
    }

    [Theory]
    [InlineData(0.5, 0, MatteQuality.Fast)]
    [InlineData(0.8, 12, MatteQuality.Fast)]
    [InlineData(0.35, -30, MatteQuality.Fast)]
    [InlineData(0.5, 0, MatteQuality.Balanced)]
    [InlineData(0.8, 12, MatteQuality.Balanced)]
    [InlineData(0.35, -30, MatteQuality.Balanced)]
    public void The_matte_lands_where_the_map_takes_its_region(double scale, double degrees, MatteQuality quality)
    {
        // A disc in a region of a larger source; the photo is flat, so that the matte alone decides.
        using var coarse = Mattes.Draw(Coarse, Coarse, new(900, 700, 640, 640), (x, y) => Mattes.Disc(x, y, 30, 35, 9, 2));
        var inSource = new PhotoPoint(900 + (30 * 10), 700 + (35 * 10));
        var map = AffineTransform.Similarity(scale, degrees, new(1220, 1020), new(200, 200));
        using var photo = Pictures.Flat(Output, Output, new(128, 128, 128));
        using var refined = MatteRefiner.Refine(coarse, map, photo, quality);

        // The kernels and windows are symmetric: only the tables' 1/512 of a coarse pixel, here up to 8 px wide, remains.
        var expected = map.Apply(inSource);
        var actual = CentreOfMass(refined);
        Assert.Equal(expected.X, actual.X, 0.05);
        Assert.Equal(expected.Y, actual.Y, 0.05);
    }

    private static double Truth(double x, double y) => Mattes.Disc(x, y, 205, 190, 130, 1.5);

    // Skin before a grey wall.
    private static (double R, double G, double B) Blend(double a) => (120 + (a * 100), 130 + (a * 40), 135 + (a * 10));

    // What a network at 64² would say at best: the share of each of its pixels that is covered.
    private static Matte CoarseDisc()
    {
        const double Step = (double)Output / Coarse;
        return Mattes.Draw(Coarse, Coarse, new(0, 0, Output, Output), (x, y) => (
            from dy in Enumerable.Range(0, 8)
            from dx in Enumerable.Range(0, 8)
            select Truth((x - 0.5 + ((dx + 0.5) / 8)) * Step, (y - 0.5 + ((dy + 0.5) / 8)) * Step)).Average());
    }

    private static PhotoPoint CentreOfMass(Matte matte)
    {
        var (mass, mx, my) = (0.0, 0.0, 0.0);
        for (var i = 0; i < matte.Alpha.Length; i++)
        {
            var a = matte.Alpha[i];
            (mass, mx, my) = (mass + a, mx + (a * ((i % matte.Width) + 0.5)), my + (a * ((i / matte.Width) + 0.5)));
        }

        return new(mx / mass, my / mass);
    }
}
