using IdPhoto.ConsoleHost.Files;

namespace IdPhoto.ConsoleHost.Tests.Files;

public sealed class FileFormatTests
{
    [Theory]
    [InlineData(PhotoFormat.Jpeg, ".jpg", "jpeg")]
    [InlineData(PhotoFormat.Png, ".png", "png")]
    [InlineData(PhotoFormat.WebP, ".webp", "webp")]
    [InlineData(PhotoFormat.Tiff, ".tiff", "tiff")]
    public void Extension_and_word_lead_back_to_the_format(PhotoFormat format, string extension, string word)
    {
        Assert.Equal(extension, FileFormat.Extension(format));
        Assert.Equal(word, FileFormat.Word(format));
        Assert.Equal(format, FileFormat.FromName($"photo{extension}"));
    }

    [Theory]
    [InlineData("photo.gif")]
    [InlineData("photo.heic")]
    [InlineData("photo.jpg.bak")]
    public void Formats_that_are_only_read_are_not_for_output(string name) => Assert.Null(FileFormat.FromName(name));
}
