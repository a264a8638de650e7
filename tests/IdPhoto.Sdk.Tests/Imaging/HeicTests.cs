using IdPhoto.Imaging;
using IdPhoto.Tests.Files;
using NetVips;

namespace IdPhoto.Tests.Imaging;

public class HeicTests
{
    [Fact]
    public void Without_a_decoder_the_message_says_how_to_get_one()
    {
        using var picture = TestPhotos.Noise(64, 64);
        var file = picture.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1);

        // The same container, its picture said to be HEVC: as far as a libvips without an HEVC decoder gets with a phone's HEIC.
        Rename(file, "avif"u8, "heic"u8);
        Rename(file, "av01"u8, "hvc1"u8);
        var refused = DecodedPixels.Refused(file);

        Assert.Equal(PhotoFormat.Heic, FormatSniffer.Sniff(file));
        Assert.Equal(IdPhotoErrorCode.UnsupportedFormat, refused.Code);
        Assert.StartsWith("The file is HEIC, and this process's libvips has no decoder for it (", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Convert the photo to JPEG, or load a libvips that was built with libheif and libde265", refused.Message, StringComparison.Ordinal);
    }

    private static void Rename(Span<byte> file, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        for (int at; (at = file.IndexOf(from)) >= 0;)
        {
            to.CopyTo(file[at..]);
        }
    }
}
