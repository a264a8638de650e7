using System.Runtime.Intrinsics;
using IdPhoto.Matting.Refinement;

namespace IdPhoto.Tests.Matting;

/// <summary>A person left of a straight edge at column 100 of a matte that may be wrong by 10 pixels.</summary>
public sealed class SureRegionsTests
{
    private const int Width = 300;
    private const int Height = 120;
    private const int Edge = 100;
    private const int Radius = 10;

    [Fact]
    public void Before_a_plain_wall_the_band_goes_two_and_a_half_radii_out()
    {
        using var regions = Divide(1, (_, _) => 0.8f);

        // A window of 25 is sure at 25 columns from the edge, where it sees nothing of the person: 0 of 51. At 24 it is 1 of 51, 0.0196.
        // One of 10 is sure at as many: 10 unknown inside.
        AssertColumns(regions, firstUnknown: Edge - 10, firstBackground: Edge + 25);
    }

    [Fact]
    public void Elsewhere_it_keeps_to_two_fifths_of_a_radius()
    {
        using var regions = Divide(1, Fields);

        AssertColumns(regions, firstUnknown: Edge - 10, firstBackground: Edge + 4);
    }

    [Fact]
    public void A_wall_beside_fields_has_both_widths()
    {
        using var regions = Divide(3, (x, y) => y < 180 ? 0.8f : Fields(x, y));

        // Two windows of 80 rows from the border between them.
        Assert.Equal((10 + 25, 10 + 4), (Unknown(regions, 10), Unknown(regions, 350)));
    }

    [Fact]
    public void The_unknown_are_numbered_row_by_row()
    {
        using var regions = Divide(1, Fields);

        Assert.Equal(14 * Height, regions.Count);
        Assert.Equal(regions.Count, regions.Unknown.Length);
        for (var u = 0; u < regions.Count; u++)
        {
            var at = regions.Unknown[u];
            Assert.Equal(((u / 14) * Width) + Edge - 10 + (u % 14), at);
            Assert.Equal(u, regions.Index[at]);
        }

        Assert.Equal(Width * Height, regions.Index.ToArray().Count(i => i == -1) + regions.Count);
    }

    [Fact]
    public void A_matte_without_an_edge_has_no_band()
    {
        var alpha = new float[Width * Height];
        using var plain = new PlainBackground(new Vector128<float>[alpha.Length], alpha, Width, 80);
        using var regions = new SureRegions(alpha, Width, plain, Radius);

        Assert.Equal(0, regions.Count);
        Assert.All(regions.Kind.ToArray(), kind => Assert.Equal(SureRegions.Background, kind));
    }

    private static SureRegions Divide(int heights, Func<int, int, float> background)
    {
        var alpha = new float[Width * Height * heights];
        var colours = new Vector128<float>[alpha.Length];
        for (var i = 0; i < alpha.Length; i++)
        {
            var (x, y) = (i % Width, i / Width);
            var grey = x < Edge ? 0.2f : background(x, y);
            (alpha[i], colours[i]) = (x < Edge ? 1 : 0, Vector128.Create(grey, grey, grey, 0f));
        }

        using var plain = new PlainBackground(colours, alpha, Width, 8 * Radius);
        return new(alpha, Width, plain, Radius);
    }

    // Two greys whose mean is neither.
    private static float Fields(int x, int y) => ((x / 16) + (y / 16)) % 2 == 0 ? 0.8f : 0.4f;

    private static int Unknown(SureRegions regions, int row) => regions.Kind.Slice(row * Width, Width).ToArray().Count(kind => kind == 0);

    private static void AssertColumns(SureRegions regions, int firstUnknown, int firstBackground)
    {
        for (var i = 0; i < regions.Kind.Length; i++)
        {
            var x = i % Width;
            var expected = x < firstUnknown ? SureRegions.Person : x < firstBackground ? (sbyte)0 : SureRegions.Background;
            Assert.True(expected == regions.Kind[i], $"{x},{i / Width}: {regions.Kind[i]}");
        }
    }
}
