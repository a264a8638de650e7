using IdPhoto.Matting;

namespace IdPhoto.Tests.Matting;

public sealed class MattingSizeTests
{
    /// <summary>Worked by hand from MODNet's rule.</summary>
    [Theory]
    [InlineData(512, 512, 512, 512)]
    [InlineData(600, 512, 576, 512)] // 512 is not below the shorter side: kept, cut down
    [InlineData(1024, 768, 672, 512)] // 682.67 → 672
    [InlineData(768, 1024, 512, 672)]
    [InlineData(300, 200, 768, 512)] // both below: enlarged
    [InlineData(400, 700, 384, 672)] // 512 lies between: kept
    [InlineData(1, 700, 32, 672)] // never less than one multiple
    [InlineData(513, 513, 512, 512)]
    [InlineData(3001, 2001, 736, 512)] // 767.87 → 736
    [InlineData(9000, 1000, 1280, 512)] // 4608, over the limit
    [InlineData(400, 5000, 384, 1280)]
    public void MODNet_keeps_the_ratio_on_a_short_side_of_512(int width, int height, int toWidth, int toHeight)
    {
        Assert.Equal((toWidth, toHeight), MattingSize.ShortSide512Multiple32().For(width, height));
    }

    [Theory]
    [InlineData(100, 70, 96, 64)]
    [InlineData(31, 2000, 32, 512)]
    [InlineData(1024, 1000, 512, 480)]
    public void Multiples_are_cut_down_under_the_limit(int width, int height, int toWidth, int toHeight)
    {
        Assert.Equal((toWidth, toHeight), MattingSize.MultipleOf(32, 512).For(width, height));
    }

    [Fact]
    public void A_stretched_size_is_the_same_for_all() => Assert.Equal((320, 240), MattingSize.Stretch(320, 240).For(7, 900));
}
