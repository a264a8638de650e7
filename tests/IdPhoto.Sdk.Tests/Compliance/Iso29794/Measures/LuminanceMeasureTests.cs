namespace IdPhoto.Tests.Compliance.Iso29794.Measures;

public class LuminanceMeasureTests
{
    // sRGB 128 is 0.2159 of linear light: level 55 of 255. Encoded, it would be 0.502.
    [Fact]
    public void Luminance_is_linear_light()
    {
        using var photo = DrawnFace.Plain(128, 128, 128);
        using var context = DrawnFace.Context(photo);
        Reading.Is(context, QualityComponent.LuminanceMean, 55 / 255.0, 58);
        Reading.Is(context, QualityComponent.LuminanceVariance, 0, 0);
        Reading.Is(context, QualityComponent.DynamicRange, 0, 0);
        Reading.Is(context, QualityComponent.UnderExposurePrevention, 0, 100);
        Reading.Is(context, QualityComponent.OverExposurePrevention, 0, 100);
    }

    // Columns in turn black and white: every row of the hull holds as many of either, to within one of some hundred.
    [Fact]
    public void Half_black_and_half_white_is_as_wide_as_light_can_spread()
    {
        using var photo = DrawnFace.Paint((x, _) => x % 2 == 0 ? default : Rgb.White);
        using var context = DrawnFace.Context(photo);
        Reading.Is(context, QualityComponent.LuminanceMean, 0.5, 100, tolerance: 0.005);
        Reading.Is(context, QualityComponent.LuminanceVariance, 0.25, 20, tolerance: 0.001);
        Reading.Is(context, QualityComponent.DynamicRange, 1, 12, tolerance: 0.001);
        Reading.Is(context, QualityComponent.UnderExposurePrevention, 0.5, 100, tolerance: 0.005);
        Reading.Is(context, QualityComponent.OverExposurePrevention, 0.5, 2, tolerance: 0.005);
    }

    // sRGB 89 has the luminance 25, 90 has 26; 251 has 246, 252 has 248.
    [Theory]
    [InlineData(89, 1, 0)]
    [InlineData(90, 0, 0)]
    [InlineData(251, 0, 0)]
    [InlineData(252, 0, 1)]
    public void The_exposure_limits_are_25_and_247(byte grey, double under, double over)
    {
        using var photo = DrawnFace.Plain(grey, grey, grey);
        using var context = DrawnFace.Context(photo);
        Assert.Equal(under, Reading.Of(context, QualityComponent.UnderExposurePrevention).Raw);
        Assert.Equal(over, Reading.Of(context, QualityComponent.OverExposurePrevention).Raw);
    }

    [Theory]
    [InlineData(200, 200, 1, 100)]
    [InlineData(200, 90, 0, 0)]
    public void Cheeks_in_the_same_light_have_the_same_histogram(byte left, byte right, double raw, int scalar)
    {
        using var photo = DrawnFace.Paint((x, _) => x < 308 ? new(left, left, left) : new(right, right, right));
        using var context = DrawnFace.Context(photo);
        Reading.Is(context, QualityComponent.IlluminationUniformity, raw, scalar);
    }

    // Left of column 236 the image-left cheek (columns 218 to 250) is dark: 18 of its 33 columns.
    [Fact]
    public void A_shadow_on_part_of_one_cheek_takes_its_share()
    {
        using var photo = DrawnFace.Paint((x, _) => x < 236 ? new(60, 60, 60) : new(180, 180, 180));
        using var context = DrawnFace.Context(photo);
        Reading.Is(context, QualityComponent.IlluminationUniformity, 15 / 33.0, 79);
    }
}
