using IdPhoto.Imaging;
using IdPhoto.Tests.Files;

namespace IdPhoto.Tests.Imaging;

public class SrgbProfileTests
{
    [Theory]
    [InlineData("srgb", true)]
    [InlineData("p3", false)]
    [InlineData("cmyk", false)]
    public void Only_sRGB_is_sRGB(string name, bool expected) => Assert.Equal(expected, SrgbProfile.Describes(Profile(name)));

    [Fact]
    public void A_profile_cut_off_anywhere_is_not_recognised()
    {
        var profile = Profile("srgb");
        for (var length = 0; length < profile.Length; length += 7)
        {
            Assert.False(SrgbProfile.Describes(profile.AsSpan(0, Math.Min(length, 130))));
            _ = SrgbProfile.Describes(profile.AsSpan(0, length));
        }
    }

    // IEC 61966-2-1 at 0.5: ((0.5 + 0.055) / 1.055)^2.4 = 0.21404.
    [Theory]
    [InlineData("curv,0", 0.5)]
    [InlineData("curv,1,563", 0.21782)] // 563 / 256 = gamma 2.2
    [InlineData("curv,3,0,16384,65535", 0.25)]
    [InlineData("curv,3,0,16384", double.NaN)] // one sample is missing
    [InlineData("para3,2.4,0.947867,0.052133,0.077399,0.04045", 0.21404)]
    [InlineData("para0,2", 0.25)]
    [InlineData("para9,2", double.NaN)]
    public void Tone_curves_follow_the_standard(string text, double expected)
    {
        var known = ToneCurve.TryEvaluate(Curve(text), 0.5, out var linear);

        Assert.Equal(!double.IsNaN(expected), known);
        Assert.Equal(expected, linear, 1e-4); // fixed point has steps of 1.5e-5
    }

    private static byte[] Profile(string name)
    {
        using var picture = TestPhotos.Plain(8, 8, 1, 2, 3);
        using var converted = picture.IccTransform(name, inputProfile: "srgb");
        return (byte[])converted.Get("icc-profile-data");
    }

    private static byte[] Curve(string text)
    {
        var parts = text.Split(',');
        var values = parts[1..].Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        if (parts[0] == "curv")
        {
            return [.. "curv\0\0\0\0"u8, .. Big((uint)values[0], 4), .. values[1..].SelectMany(value => Big((uint)value, 2))];
        }

        var type = (uint)(parts[0][4] - '0');
        return [.. "para\0\0\0\0"u8, .. Big(type, 2), 0, 0, .. values.SelectMany(value => Big((uint)Math.Round(value * 65536), 4))];
    }

    private static IEnumerable<byte> Big(uint value, int bytes) =>
        Enumerable.Range(0, bytes).Select(i => (byte)(value >> (8 * (bytes - 1 - i))));
}
