using IdPhoto.ModelZoo;

namespace IdPhoto.Tests.ModelZoo;

public sealed class CacheFolderTests
{
    [Theory]
    [InlineData("/option", "/variable", "/platform", "/option")]
    [InlineData(null, "/variable", "/platform", "/variable")]
    [InlineData(null, null, "/platform", "/platform")]
    [InlineData("", " ", "/platform", "/platform")]
    public void The_option_comes_before_the_variable_and_the_variable_before_the_platforms(
        string? option, string? variable, string? platform, string expected)
    {
        var folder = CacheFolder.Resolve(option, name => name == "IDPHOTO_MODELS" ? variable : null, platform);
        Assert.Equal(Path.GetFullPath(expected), folder);
    }

    [Fact]
    public void Without_any_the_message_names_the_ways_out()
    {
        var e = Assert.Throws<IdPhotoException>(() => CacheFolder.Resolve(null, _ => null, null));
        Assert.Equal(IdPhotoErrorCode.ModelNotFound, e.Code);
        Assert.Contains("Set IDPHOTO_MODELS or IdPhotoOptions.Models.CacheFolder.", e.Message, StringComparison.Ordinal);
    }
}
