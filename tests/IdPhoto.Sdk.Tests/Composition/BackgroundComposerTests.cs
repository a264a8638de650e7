using IdPhoto.Composition;
using IdPhoto.Matting;
using IdPhoto.Tests.Imaging;
using IdPhoto.Tests.Matting;

namespace IdPhoto.Tests.Composition;

public sealed class BackgroundComposerTests
{
    private static readonly Rgb Skin = new(224, 172, 105);

    [Theory]
    [InlineData("white")]
    [InlineData("blue")]
    [InlineData("red")]
    [InlineData("black")]
    public void Half_covered_pixels_mix_in_linear_light(string background)
    {
        // A photo of one colour leaves the estimate of the person's own colour nothing to change.
        using var photo = Pictures.Flat(60, 60, Skin);
        using var matte = Mattes.Draw(60, (_, _) => 0.5);
        var behind = Background.Parse(background);
        using var target = Compose(photo, matte, behind);

        var expected = Light.Mix(Skin, ((SolidBackground)behind).Colour, 0.5);
        var actual = Pictures.At(target, 30, 30);
        Assert.Equal(expected.R, actual.R, 1.0);
        Assert.Equal(expected.G, actual.G, 1.0);
        Assert.Equal(expected.B, actual.B, 1.0);
    }

    [Fact]
    public void White_and_black_make_the_grey_of_half_the_light_not_of_half_the_level()
    {
        using var photo = Pictures.Flat(60, 60, Rgb.White);
        using var matte = Mattes.Draw(60, (_, _) => 0.5);
        using var target = Compose(photo, matte, Background.Solid(default));

        // 255 · (1.055 · 0.5^(1/2.4) − 0.055) = 187.5; half the level would be 128.
        Assert.InRange(Pictures.At(target, 30, 30).G, 187, 188);
    }

    [Theory]
    [InlineData("white")]
    [InlineData("#438EDB")]
    [InlineData("#010203")]
    public void Full_alpha_is_the_photo_and_none_is_the_background_exactly(string background)
    {
        using var photo = Pictures.Noise(80, 50);
        using var matte = Mattes.Draw(80, 50, default, (x, _) => x < 30 ? 1 : x < 50 ? 0.5 : 0);
        using var target = Compose(photo, matte, Background.Parse(background));

        for (var y = 0; y < 50; y++)
        {
            Assert.True(photo.Row(y)[..(3 * 30)].SequenceEqual(target.Row(y)[..(3 * 30)]), $"Row {y} changed where the person is.");
            for (var x = 50; x < 80; x++)
            {
                Assert.Equal(((SolidBackground)Background.Parse(background)).Colour, Pictures.At(target, x, y));
            }
        }
    }

    [Fact]
    public void Transparent_keeps_the_persons_colours_unmixed()
    {
        // Skin before green, mixed half and half: the cut-out's pixel must be skin again, to be mixed by whoever shows it.
        using var photo = Pictures.Draw(120, 120, (x, y) => Light.Mix(Skin, new(0, 177, 64), Alpha(x, y)));
        using var matte = Mattes.Draw(120, Alpha);
        using var target = Compose(photo, matte, Background.Transparent);

        var mixed = Lab.From(Pictures.At(photo, 60, 20)).DistanceTo(Lab.From(Skin));
        var cleaned = Lab.From(Pictures.At(target, 60, 20)).DistanceTo(Lab.From(Skin));
        Assert.Equal(Skin, Pictures.At(target, 60, 60));
        Assert.Equal(28.7, mixed, 0.1);
        Assert.InRange(cleaned, 0, 16);

        static double Alpha(double x, double y) => Mattes.Disc(x, y, 60.5, 60.5, 40, 12);
    }

    [Fact]
    public void The_original_background_is_not_composed()
    {
        using var photo = Pictures.Flat(4, 4, Skin);
        using var matte = Mattes.Draw(4, (_, _) => 1);

        var error = Assert.Throws<ArgumentException>("background", () => Compose(photo, matte, Background.Original).Dispose());
        Assert.Contains(nameof(OriginalBackground), error.Message, StringComparison.Ordinal);
    }

    private static PhotoImage Compose(PhotoImage photo, Matte matte, Background background)
    {
        var target = new PhotoImage(photo.Width, photo.Height);
        new BackgroundComposer().Compose(photo, matte, background, target);
        return target;
    }
}
