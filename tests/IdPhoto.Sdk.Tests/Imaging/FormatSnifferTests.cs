using System.Text;
using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging;

public class FormatSnifferTests
{
    [Theory]
    [InlineData("II*\0........", PhotoFormat.Tiff)]
    [InlineData("MM\0*........", PhotoFormat.Tiff)]
    [InlineData("MM\0+........", PhotoFormat.Tiff)]
    [InlineData("GIF87a......", PhotoFormat.Gif)]
    [InlineData("GIF89a......", PhotoFormat.Gif)]
    [InlineData("RIFF....WEBP", PhotoFormat.WebP)]
    [InlineData("\0\0\0\u0010ftypavif\0\0\0\0", PhotoFormat.Avif)]
    [InlineData("\0\0\0\u0010ftypheic\0\0\0\0", PhotoFormat.Heic)]
    [InlineData("\0\0\0\u0018ftypmif1\0\0\0\0mif1avif", PhotoFormat.Avif)]
    [InlineData("\0\0\0\u0018ftypmif1\0\0\0\0mif1heix", PhotoFormat.Heic)]
    [InlineData("\0\0\0\u0010ftypmif1\0\0\0\0heic", null)] // the brand lies behind the box
    [InlineData("\0\0\0\u0014ftypqt  \0\0\0\0qt  ", null)]
    [InlineData("RIFF....AVI ", null)]
    [InlineData("GIF88a......", null)]
    [InlineData("II", null)]
    public void The_first_bytes_decide(string content, PhotoFormat? format) =>
        Assert.Equal(format, FormatSniffer.Sniff(Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xDB }, PhotoFormat.Jpeg)]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, PhotoFormat.Png)]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0A, 0x1A, 0x0A, 0x00 }, null)] // line ends changed by a text transfer
    [InlineData(new byte[] { 0xFF, 0xD8 }, null)]
    public void Binary_signatures_decide(byte[] content, PhotoFormat? format) => Assert.Equal(format, FormatSniffer.Sniff(content));
}
