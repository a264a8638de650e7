using IdPhoto.Composition;
using IdPhoto.Tests.Imaging;
using IdPhoto.Tests.Matting;

namespace IdPhoto.Tests.Composition;

/// <summary>A head before a wall that throws a quarter of its light on the rim, falling to none over 12 pixels, mixed as light.</summary>
public sealed class WallSpillTests
{
    private const int Side = 400;
    private const double Radius = 130;
    private static readonly Rgb Green = new(60, 150, 75);
    private static readonly Rgb Blue = new(70, 120, 190);
    private static readonly Rgb Grey = new(150, 152, 155);
    private static readonly Rgb Skin = new(224, 172, 140);
    private static readonly Rgb DarkHair = new(40, 32, 28);
    private static readonly Rgb GreyHair = new(150, 146, 142);
    private static readonly Rgb BlueShirt = new(60, 105, 170);

    public static TheoryData<Rgb, Rgb> Spilled => new()
    {
        { DarkHair, Green }, { GreyHair, Green }, { DarkHair, Blue }, { GreyHair, Blue },
    };

    [Theory]
    [MemberData(nameof(Spilled))]
    public void Half_of_a_walls_light_at_least_leaves_hair(Rgb person, Rgb wall)
    {
        using var photo = Photograph(person, wall, spill: 0.25);
        using var target = Compose(photo, Background.Transparent);

        // ΔE of 1976 over the opaque rim; without the removal the rim is the photo's.
        Assert.InRange(Rim(target, person) / Rim(photo, person), 0, 0.5);
    }

    [Theory]
    [InlineData("white")]
    [InlineData("blue")]
    [InlineData("red")]
    [InlineData("black")]
    public void The_same_matte_over_any_background_shows_no_old_wall(string name)
    {
        var behind = ((SolidBackground)Background.Parse(name)).Colour;
        using var photo = Photograph(DarkHair, Green, spill: 0);
        using var target = Compose(photo, Background.Solid(behind));
        using var truth = Pictures.Draw(Side, Side, (x, y) => Light.Mix(DarkHair, behind, Alpha(x, y)));

        // One colour a side is known exactly; what is left are two roundings of a dark level, before and after the division by alpha.
        Assert.InRange(Mean(target, truth, (x, y) => Alpha(x, y) is > 0 and < 1), 0, 1.5);
    }

    [Fact]
    public void A_blue_shirt_before_a_blue_wall_stays_blue()
    {
        using var photo = Photograph(BlueShirt, Blue, spill: 0);
        using var target = Compose(photo, Background.Transparent);

        Assert.InRange(LargestWhereOpaque(target, photo), 0, 1);
    }

    [Fact]
    public void Before_a_neutral_wall_opaque_pixels_are_the_photos_to_the_byte()
    {
        // Skin with texture, so that there would be something to find.
        using var photo = Pictures.Draw(Side, Side, (x, y) => Light.Mix(y % 7 < 3 ? Skin : GreyHair, Grey, Alpha(x, y)));
        using var target = Compose(photo, Background.Transparent);

        Assert.Equal(0, LargestWhereOpaque(target, photo));
    }

    [Fact]
    public void Transparent_pixels_have_the_colours_that_a_background_is_mixed_with()
    {
        using var photo = Photograph(GreyHair, Green, spill: 0.25);
        using var transparent = Compose(photo, Background.Transparent);
        using var black = Compose(photo, Background.Solid(default));
        using var mixed = Pictures.Draw(
            Side, Side, (x, y) => Light.Mix(Pictures.At(transparent, (int)x, (int)y), default, Alpha(x, y)));

        // Both round once after the same mixture.
        Assert.InRange(Difference.Largest(black, mixed), 0, 1);
    }

    private static PhotoImage Photograph(Rgb person, Rgb wall, double spill) => Pictures.Draw(Side, Side, (x, y) =>
    {
        var share = spill * Math.Clamp(1 - (Depth(x, y) / 12), 0, 1);
        return Light.Mix(person, wall, Alpha(x, y) * (1 - share));
    });

    private static PhotoImage Compose(PhotoImage photo, Background background)
    {
        using var matte = Mattes.Draw(Side, Alpha);
        var target = new PhotoImage(Side, Side);
        new BackgroundComposer().Compose(photo, matte, background, target);
        return target;
    }

    private static double Depth(double x, double y) =>
        Math.Max(0, Radius - Math.Sqrt(((x - (Side / 2.0)) * (x - (Side / 2.0))) + ((y - (Side / 2.0)) * (y - (Side / 2.0)))));

    private static double Alpha(double x, double y) => Mattes.Disc(x, y, Side / 2.0, Side / 2.0, Radius, 4);

    private static double Rim(PhotoImage image, Rgb person)
    {
        using var truth = Pictures.Flat(Side, Side, person);
        return Mean(image, truth, (x, y) => Alpha(x, y) >= 1 && Depth(x, y) < 12);
    }

    private static double Mean(PhotoImage actual, PhotoImage expected, Func<double, double, bool> counts) => (
        from y in Enumerable.Range(0, Side)
        from x in Enumerable.Range(0, Side)
        where counts(x + 0.5, y + 0.5)
        select Lab.From(Pictures.At(actual, x, y)).DistanceTo(Lab.From(Pictures.At(expected, x, y)))).Average();

    private static int LargestWhereOpaque(PhotoImage actual, PhotoImage expected) => (
        from y in Enumerable.Range(0, Side)
        from x in Enumerable.Range(0, Side)
        where Alpha(x + 0.5, y + 0.5) >= 1
        let a = Pictures.At(actual, x, y)
        let e = Pictures.At(expected, x, y)
        select Math.Max(Math.Abs(a.R - e.R), Math.Max(Math.Abs(a.G - e.G), Math.Abs(a.B - e.B)))).Max();
}
