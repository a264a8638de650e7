using IdPhoto.Composition.Retouch;
using IdPhoto.Tests.Imaging;

namespace IdPhoto.Tests.Composition.Retouch;

/// <summary>HivisionIDPhotos' adjustments by their formulas.</summary>
public sealed class HivisionRetouchTests
{
    [Fact]
    public void Off_by_default()
    {
        using var photo = Pictures.Noise(40, 30);
        using var result = new HivisionRetouch().Apply(photo);

        Assert.True(photo.Pixels.SequenceEqual(result.Pixels));
    }

    [Theory]
    [InlineData(20, 10)]
    [InlineData(-50, -20)]
    [InlineData(0, -20)]
    [InlineData(100, 0)]
    public void Contrast_and_brightness_follow_the_formula(double contrast, double brightness)
    {
        using var photo = Pictures.Draw(256, 1, (x, _) => (x - 0.5, x - 0.5, x - 0.5));
        using var result = new HivisionRetouch { Contrast = contrast, Brightness = brightness }.Apply(photo);

        for (var v = 0; v < 256; v++)
        {
            var expected = Math.Min(255, Math.Round(Math.Abs((v * (1 + (contrast / 100))) + brightness), MidpointRounding.ToEven));
            Assert.Equal(expected, Pictures.At(result, v, 0).G);
        }
    }

    [Fact]
    public void A_value_below_zero_comes_back_up()
    {
        // |5 − 20| = 15: OpenCV's convertScaleAbs, not a clamp.
        using var photo = Pictures.Flat(1, 1, new(5, 20, 30));
        using var result = new HivisionRetouch { Brightness = -20 }.Apply(photo);

        Assert.Equal(new Rgb(15, 0, 10), Pictures.At(result, 0, 0));
    }

    // Worked out by hand. (200, 100, 50): V 200, S 150 · 255/200 = 191.25 → 191, H 60 · 50/150 = 20° → 10.
    // S 191 + 20 % = 229.2 → 229: low 200 · (1 − 229/255) = 20.4 → 20, middle 200 · (1 − 229/255 · (1 − 1/3)) = 80.3 → 80.
    // S 191 + 100 % is held at 255: low 0, middle 200 · 1/3 = 66.7 → 67. S 0 is grey.
    [Theory]
    [InlineData(20, 200, 80, 20)]
    [InlineData(-100, 200, 200, 200)]
    [InlineData(100, 200, 67, 0)]
    public void Saturation_follows_the_formula(double percent, byte r, byte g, byte b)
    {
        using var photo = Pictures.Flat(1, 1, new(200, 100, 50));
        using var result = new HivisionRetouch { Saturation = percent }.Apply(photo);

        Assert.Equal(new Rgb(r, g, b), Pictures.At(result, 0, 0));
    }

    [Fact]
    public void Saturation_is_the_real_formula_to_within_the_rounding_of_hue()
    {
        // Hue in steps of 2° is off by up to 1°, a sixtieth of V·S: 4.25 levels at most; two more for the roundings of S and of the result.
        using var photo = Pictures.Noise(100, 100);
        using var result = new HivisionRetouch { Saturation = -30 }.Apply(photo);
        for (var i = 0; i < photo.Pixels.Length; i += 3)
        {
            var max = Math.Max(photo.Pixels[i], Math.Max(photo.Pixels[i + 1], photo.Pixels[i + 2]));
            for (var c = 0; c < 3; c++)
            {
                // Towards V: with hue and V kept, each channel's distance from V shrinks with S.
                Assert.Equal(max - ((max - photo.Pixels[i + c]) * 0.7), result.Pixels[i + c], 6.25);
            }
        }
    }

    [Fact]
    public void Grey_has_no_saturation_to_change()
    {
        using var photo = Pictures.Draw(256, 1, (x, _) => (x - 0.5, x - 0.5, x - 0.5));
        using var result = new HivisionRetouch { Saturation = 100 }.Apply(photo);

        Assert.True(photo.Pixels.SequenceEqual(result.Pixels));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void Sharpening_follows_the_formula(double strength)
    {
        using var photo = Pictures.Noise(9, 7);
        using var result = new HivisionRetouch { Sharpen = strength }.Apply(photo);
        var sigma = 20 * strength;
        for (var y = 0; y < 7; y++)
        {
            for (var x = 0; x < 9; x++)
            {
                var sum = 0.0;
                for (var k = 0; k < 9; k++)
                {
                    var (dx, dy) = ((k % 3) - 1, (k / 3) - 1);

                    // Mirrored at the border: −1 is 1, 9 is 7.
                    var (nx, ny) = (8 - Math.Abs(8 - Math.Abs(x + dx)), 6 - Math.Abs(6 - Math.Abs(y + dy)));
                    sum += Pictures.At(photo, nx, ny).B * (1 + (sigma / 500)) * (k == 4 ? 5 : -0.5);
                }

                var sharp = Math.Round(Math.Clamp(sum, 0, 255));
                var mixed = (Pictures.At(photo, x, y).B * (1 - (sigma / 200))) + (sharp * sigma / 200);

                // Half a level for the last rounding; a hair more for a mix that falls on a half.
                Assert.Equal(mixed, Pictures.At(result, x, y).B, 0.5 + 1e-9);
            }
        }
    }

    [Fact]
    public void Sharpening_lightens_flat_areas_too()
    {
        // σ = 100: 100 · 1.2 = 120, half of it mixed in.
        using var photo = Pictures.Flat(5, 5, new(100, 100, 100));
        using var result = new HivisionRetouch { Sharpen = 5 }.Apply(photo);

        Assert.Equal(new Rgb(110, 110, 110), Pictures.At(result, 2, 2));
    }

    [Fact]
    public void The_order_is_saturation_levels_sharpening()
    {
        using var photo = Pictures.Noise(20, 20);
        using var atOnce = new HivisionRetouch { Saturation = 30, Contrast = 10, Brightness = -5, Sharpen = 2 }.Apply(photo);
        using var first = new HivisionRetouch { Saturation = 30 }.Apply(photo);
        using var second = new HivisionRetouch { Contrast = 10, Brightness = -5 }.Apply(first);
        using var third = new HivisionRetouch { Sharpen = 2 }.Apply(second);

        Assert.True(third.Pixels.SequenceEqual(atOnce.Pixels));
    }

    [Theory]
    [InlineData(101, 0, 0, 0, "Saturation")]
    [InlineData(0, -101, 0, 0, "Contrast")]
    [InlineData(0, 0, 101, 0, "Brightness")]
    [InlineData(0, 0, 0, -1, "Sharpen")]
    public void A_value_out_of_range_is_named(double saturation, double contrast, double brightness, double sharpen, string name)
    {
        using var photo = Pictures.Flat(1, 1, Rgb.White);
        var retouch = new HivisionRetouch
        {
            Saturation = saturation,
            Contrast = contrast,
            Brightness = brightness,
            Sharpen = sharpen,
        };

        Assert.Throws<ArgumentException>(name, () => retouch.Apply(photo));
    }
}
