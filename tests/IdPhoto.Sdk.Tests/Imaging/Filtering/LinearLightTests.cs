using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging;

public sealed class LinearLightTests
{
    [Fact]
    public void Every_level_comes_back_exactly()
    {
        for (var level = 0; level < 256; level++)
        {
            Assert.Equal(level, LinearLight.Encode(LinearLight.Decode((byte)level)));
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 10 / 255.0 / 12.92)]
    [InlineData(128, 0.21586050011389926)]
    [InlineData(255, 1)]
    public void Light_follows_the_standards_curve(byte level, double light)
    {
        // IEC 61966-2-1: ((v + 0.055) / 1.055)^2.4 above 0.04045, v / 12.92 below; to the precision of a float.
        Assert.Equal(light, LinearLight.Decode(level), 1e-7);
    }

    [Fact]
    public void Encoding_is_off_by_no_more_than_a_level_rounded()
    {
        for (var light = 0.0; light <= 1; light += 1 / 5000.0)
        {
            var exact = 255 * (light <= 0.0031308 ? light * 12.92 : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055);

            // Half a level of rounding and a fifth for the table's steps near black.
            Assert.Equal(exact, LinearLight.Encode((float)light), 0.7);
        }
    }

    [Theory]
    [InlineData(-0.5f, 0)]
    [InlineData(1.5f, 255)]
    public void Light_outside_the_range_is_clipped(float light, byte level) => Assert.Equal(level, LinearLight.Encode(light));
}
