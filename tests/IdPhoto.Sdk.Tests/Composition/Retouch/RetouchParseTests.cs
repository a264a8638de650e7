using IdPhoto.Composition.Retouch;

namespace IdPhoto.Tests.Composition.Retouch;

public sealed class RetouchParseTests
{
    [Fact]
    public void Each_name_is_read() => Assert.Equal(
        new HivisionRetouch { Whitening = 5, Saturation = -10.5, Contrast = 20, Brightness = -5, Sharpen = 1.5 },
        HivisionRetouch.Parse("whitening=5, Saturation=-10.5,contrast=20,BRIGHTNESS=-5,sharpen=1.5"));

    [Theory]
    [InlineData("", "'' is no retouch. Give name=number")]
    [InlineData("whitening", "'whitening' is no retouch.")]
    [InlineData("whitening=5,", "'' is no retouch.")]
    [InlineData("smooth=3", "'smooth=3' is no retouch.")]
    [InlineData("whitening=much", "'whitening=much' is no retouch.")]
    [InlineData("whitening=16", "Whitening is 16; it must be from 0 to 15.")]
    public void What_cannot_be_read_is_said(string text, string sentence) =>
        Assert.StartsWith(sentence, Assert.Throws<FormatException>(() => HivisionRetouch.Parse(text)).Message, StringComparison.Ordinal);
}
