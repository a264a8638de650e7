namespace IdPhoto.Tests.Composition;

public sealed class BackgroundParseTests
{
    [Theory]
    [InlineData("white", "#FFFFFF")]
    [InlineData("off-white", "#F8F8F8")]
    [InlineData("light-grey", "#DCDCDC")]
    [InlineData("light-gray", "#DCDCDC")]
    [InlineData("grey", "#DCDCDC")]
    [InlineData("gray", "#DCDCDC")]
    [InlineData("cream", "#F5F5DC")]
    [InlineData("light-blue", "#D8E2EC")]
    [InlineData("blue", "#438EDB")]
    [InlineData("red", "#FF0000")]
    [InlineData("black", "#000000")]
    [InlineData("  White ", "#FFFFFF")]
    [InlineData("#1a2B3c", "#1A2B3C")]
    [InlineData("1A2B3C", "#1A2B3C")]
    public void A_name_or_a_code_is_a_solid_colour(string text, string colour)
    {
        var solid = Assert.IsType<SolidBackground>(Background.Parse(text));

        Assert.Equal(colour, solid.Colour.ToString());
    }

    [Theory]
    [InlineData("transparent")]
    [InlineData("Transparent")]
    public void Transparent_leaves_an_alpha_channel(string text) => Assert.Equal(Background.Transparent, Background.Parse(text));

    [Theory]
    [InlineData("keep")]
    [InlineData("original")]
    [InlineData("KEEP")]
    public void Keep_is_the_photos_own_background(string text) => Assert.Equal(Background.Original, Background.Parse(text));

    [Theory]
    [InlineData("linear:#FFFFFF,#438EDB")]
    [InlineData("Linear: white , blue ")]
    [InlineData("linear:FFFFFF,438EDB")]
    public void Linear_runs_from_top_to_bottom(string text) => Assert.Equal(
        Background.LinearGradient(Rgb.White, new(0x43, 0x8E, 0xDB)), Background.Parse(text));

    [Fact]
    public void Radial_runs_from_the_centre_to_the_corner() => Assert.Equal(
        new GradientBackground(new(1, 2, 3), new(255, 0, 0), GradientShape.Radial), Background.Parse("radial:#010203,red"));

    [Theory]
    [InlineData("")]
    [InlineData("chartreuse")]
    [InlineData("#FFF")]
    [InlineData("#GGGGGG")]
    [InlineData("##FFFFFF")]
    [InlineData("linear:#FFFFFF")]
    [InlineData("linear:white,blue,red")]
    [InlineData("linear:white,chartreuse")]
    [InlineData("conic:white,blue")]
    public void Anything_else_is_an_error_that_lists_the_choices(string text)
    {
        var error = Assert.Throws<FormatException>(() => Background.Parse(text));

        Assert.Equal(
            $"'{text}' is not a background. Give a name (black, blue, cream, gray, grey, light-blue, light-gray, light-grey, "
            + "off-white, red, white), #RRGGBB, transparent, keep, linear:#TOP,#BOTTOM or radial:#CENTRE,#CORNER.",
            error.Message);
    }
}
