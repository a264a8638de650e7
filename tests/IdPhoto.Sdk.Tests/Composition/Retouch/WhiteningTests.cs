using IdPhoto.Composition.Retouch;
using IdPhoto.Tests.Imaging;

namespace IdPhoto.Tests.Composition.Retouch;

/// <summary>The whitening curve: v + 0.4 · v · (255 − v) / 255, of which a strength of 10 is the whole.</summary>
public sealed class WhiteningTests
{
    // 64 + 0.4 · 64 · 191/255 = 83.18; 128 + 0.4 · 128 · 127/255 = 153.50 (under the half); 200 + 0.4 · 200 · 55/255 = 217.25.
    // At 2 a fifth of what that adds: 64 + 3.84, 128 + 5.10, 200 + 3.45. At 15 the whole, and then half of what the curve adds to it:
    // 83 + 11.20, 153 + 12.24, 217 + 6.47.
    [Theory]
    [InlineData(0, 64, 128, 200)]
    [InlineData(2, 68, 133, 203)]
    [InlineData(10, 83, 153, 217)]
    [InlineData(15, 94, 165, 223)]
    public void Follows_its_curve(double strength, byte dark, byte middle, byte light)
    {
        using var photo = Pictures.Flat(1, 1, new(64, 128, 200));
        using var result = new HivisionRetouch { Whitening = strength }.Apply(photo);

        Assert.Equal(new Rgb(dark, middle, light), Pictures.At(result, 0, 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(15)]
    public void Black_and_white_stay_and_no_order_is_lost(double strength)
    {
        using var photo = Pictures.Draw(256, 1, (x, _) => (x - 0.5, x - 0.5, x - 0.5));
        using var result = new HivisionRetouch { Whitening = strength }.Apply(photo);

        Assert.Equal((0, 255), (Pictures.At(result, 0, 0).G, Pictures.At(result, 255, 0).G));
        for (var v = 1; v < 256; v++)
        {
            Assert.InRange(Pictures.At(result, v, 0).G, Math.Max(v, Pictures.At(result, v - 1, 0).G), 255);
        }
    }

    [Fact]
    public void A_skin_grows_lighter_and_paler()
    {
        // A fair skin, (220, 170, 140): the difference of red and blue, 80, shrinks to 232.1 − 165.3 = 66.9.
        using var photo = Pictures.Flat(1, 1, new(220, 170, 140));
        using var result = new HivisionRetouch { Whitening = 10 }.Apply(photo);

        Assert.Equal(new Rgb(232, 193, 165), Pictures.At(result, 0, 0));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(16)]
    [InlineData(double.NaN)]
    public void A_strength_out_of_range_is_named(double strength)
    {
        using var photo = Pictures.Flat(1, 1, new(1, 2, 3));

        var error = Assert.Throws<ArgumentException>(() => new HivisionRetouch { Whitening = strength }.Apply(photo));
        Assert.Contains("Whitening", error.Message, StringComparison.Ordinal);
    }
}
