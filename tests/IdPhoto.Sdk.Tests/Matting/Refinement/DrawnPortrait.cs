using IdPhoto.Imaging;
using IdPhoto.Matting;
using IdPhoto.Matting.Refinement;
using IdPhoto.Tests.Imaging;

namespace IdPhoto.Tests.Matting;

/// <summary>A person made of formulas before a wall, and what a network of 60 × 60 pixels would say of it at best.</summary>
internal static class DrawnPortrait
{
    public const int Side = 300;
    private const int Block = 5;
    private static readonly Rgb Skin = new(205, 160, 135);

    /// <summary>Its person, colour of the person, colour of the wall: functions of the pixel.</summary>
    public sealed record Scene(Func<double, double, double> Alpha, Func<double, double, Rgb> Person, Func<double, double, Rgb> Wall);

    public static Scene Of(string name) => name switch
    {
        "white shirt on a white wall" => new(Body, (_, y) => y > 175 ? new(238, 238, 236) : Skin, (_, _) => new(240, 240, 238)),
        "black hair on black" => new(Head(0, 0), (_, y) => y < 150 ? new(22, 20, 20) : Skin, (_, _) => new(18, 18, 18)),
        "curly hair" => new(Head(6, 40), (_, y) => y < 150 ? new(45, 32, 25) : Skin, (_, _) => new(170, 175, 180)),
        "headscarf" => new(Head(0, 0), (x, y) => InFace(x, y) ? Skin : (int)(y / 9) % 2 == 0 ? new(150, 30, 60) : new(225, 200, 90), (_, _) => new(120, 140, 160)),
        "bald head" => new(Head(0, 0), (_, _) => Skin, (_, _) => new(225, 205, 180)),
        "beard" => new(Head(3, 60), (_, y) => y > 140 ? new(70, 45, 30) : Skin, (_, _) => new(150, 170, 190)),
        "earrings" => new((x, y) => Math.Max(Head(0, 0)(x, y), Rings(x, y)), (x, y) => Rings(x, y) > 0 ? new(210, 170, 60) : Skin, (_, _) => new(120, 130, 140)),
        "glasses" => new(Head(0, 0), (x, y) => Glasses(x, y, Skin), (_, _) => new(225, 228, 230)),
        "hand at the chin" => new((x, y) => Math.Max(Head(0, 0)(x, y), Mattes.Disc(x, y, 215, 225, 32, 2)), (_, _) => Skin, (_, _) => new(90, 120, 150)),
        "books behind" => new(Head(0, 0), (_, y) => y < 120 ? new(45, 32, 25) : Skin, (x, _) => ((int)(x / 14) % 3) switch { 0 => new Rgb(40, 90, 60), 1 => new Rgb(180, 60, 50), _ => new Rgb(220, 200, 150) }),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such scene."),
    };

    /// <summary>The sums of absolute differences to the true matte: of the network's enlarged, and of the refined one.</summary>
    public static (double Coarse, double Refined) Errors(Scene scene, MatteQuality quality)
    {
        using var photo = Pictures.Draw(Side, Side, (x, y) => Composition.Light.Mix(scene.Person(x, y), scene.Wall(x, y), scene.Alpha(x, y)));
        using var truth = Mattes.Draw(Side, scene.Alpha);
        using var coarse = Coarse(truth);
        var plain = new float[Side * Side];
        Resampler.WarpPlane(
            coarse.Alpha, coarse.Width, coarse.Height, AffineTransform.FromBox(new(0, 0, coarse.Width, coarse.Height), Side, Side),
            plain, Side, Side, ResampleFilter.Triangle, EdgeMode.Replicate);
        using var refined = MatteRefiner.Refine(coarse, AffineTransform.Identity, photo, quality);
        return (Mattes.Sad(plain, truth.Alpha), Mattes.Sad(refined.Alpha, truth.Alpha));
    }

    /// <summary>Means of blocks.</summary>
    public static Matte Coarse(Matte truth) => Mattes.Draw(Side / Block, Side / Block, new(0, 0, Side, Side), (x, y) => (
        from dy in Enumerable.Range(0, Block)
        from dx in Enumerable.Range(0, Block)
        select (double)truth.Row(((int)y * Block) + dy)[((int)x * Block) + dx]).Average());

    /// <summary>A head of about a third of the picture; its rim waves by some pixels, so many times around.</summary>
    public static Func<double, double, double> Head(double waves, int times) => (x, y) =>
        Mattes.Disc(x, y, 150, 140, 80 + (waves * Math.Sin(times * Math.Atan2(y - 140, x - 150))), 2);

    private static double Body(double x, double y) => Math.Max(Head(0, 0)(x, y), y > 175 ? Math.Clamp(0.5 + ((110 - Math.Abs(x - 150)) / 2), 0, 1) : 0);

    private static bool InFace(double x, double y) => Mattes.Disc(x, y, 150, 150, 45, 1) > 0.5;

    private static double Rings(double x, double y) => Math.Max(Mattes.Disc(x, y, 70, 178, 6, 1.5), Mattes.Disc(x, y, 230, 178, 6, 1.5));

    // Lenses that mirror the wall, in dark rims.
    private static Rgb Glasses(double x, double y, Rgb skin)
    {
        var lens = Math.Max(Mattes.Disc(x, y, 120, 130, 22, 1), Mattes.Disc(x, y, 180, 130, 22, 1));
        var rim = Math.Max(Mattes.Disc(x, y, 120, 130, 25, 1), Mattes.Disc(x, y, 180, 130, 25, 1));
        return lens > 0.5 ? new(222, 226, 228) : rim > 0.5 ? new(30, 30, 32) : skin;
    }
}
