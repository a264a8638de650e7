using IdPhoto.Matting.Refinement;
using IdPhoto.Tests.Imaging;

namespace IdPhoto.Tests.Matting;

public sealed class ColourEvidenceTests
{
    private const int Width = 160;
    private const int Height = 100;
    private const int Edge = 6;
    private const int Reach = 24;

    [Fact]
    public void A_patch_of_wall_that_sticks_to_hair_is_taken_away()
    {
        // Dark hair left of column 80 before a light wall; the matte is unsure (0.6) of ten columns of the wall.
        using var photo = Pictures.Draw(Width, Height, (x, _) => x < 80 ? (50, 40, 35) : (200, 205, 210));
        using var matte = Mattes.Draw(Width, Height, default, (x, _) => x < 80 ? 1 : x < 90 ? 0.6 : 0);
        ColourEvidence.Apply(photo, matte.Alpha, Edge, Reach);

        // Prior odds 0.6 : 0.4 against the strongest evidence, e^-3: 0.0695.
        Assert.Equal(1 / (1 + (0.4 / 0.6 * Math.Exp(3))), matte.Row(50)[85], 1e-3);
        Assert.True(matte.Row(50)[76] > 0.99, $"The hair beside it keeps {matte.Row(50)[76]:F3}.");
    }

    [Fact]
    public void A_strand_that_the_model_missed_comes_back()
    {
        // The strand leaves the hair at column 80 and reaches into the wall; the matte knows nothing of it.
        static bool Strand(double x, double y) => x < 86 && y is > 48 and < 52;
        using var photo = Pictures.Draw(Width, Height, (x, y) => x < 80 || Strand(x, y) ? (50, 40, 35) : (200, 205, 210));
        using var matte = Mattes.Draw(Width, Height, default, (x, _) => x < 80 ? 1 : 0);
        ColourEvidence.Apply(photo, matte.Alpha, Edge, Reach);

        // Prior odds 0.02 : 0.98 and evidence e^3: 0.29, thirty times what the wall beside it gets.
        Assert.Equal(1 / (1 + (0.98 / 0.02 * Math.Exp(-3))), matte.Row(50)[83], 1e-3);
        Assert.True(matte.Row(60)[83] < 0.01, $"The wall beside it gets {matte.Row(60)[83]:F3}.");
    }

    [Fact]
    public void Where_both_sides_have_one_colour_the_models_word_stands()
    {
        // A white shirt before a white wall.
        using var photo = Pictures.Flat(Width, Height, new(240, 240, 240));
        using var matte = Mattes.Draw(Width, Height, default, (x, _) => Math.Clamp(0.5 + ((80 - x) / 12), 0.02, 0.98));
        var before = matte.Row(50).ToArray();
        ColourEvidence.Apply(photo, matte.Alpha, Edge, Reach);

        Assert.All(before.Zip(matte.Row(50).ToArray()), pair => Assert.Equal(pair.First, pair.Second, 1e-3));
    }

    [Fact]
    public void Far_from_the_edge_nothing_changes()
    {
        using var photo = Pictures.Noise(Width, Height);
        using var matte = Mattes.Draw(Width, Height, default, (x, _) => x < 80 ? 1 : 0);
        ColourEvidence.Apply(photo, matte.Alpha, Edge, Reach);

        Assert.All(matte.Row(50)[..(80 - Edge)].ToArray(), a => Assert.Equal(1f, a));
        Assert.All(matte.Row(50)[(80 + Edge)..].ToArray(), a => Assert.Equal(0f, a));
    }
}
