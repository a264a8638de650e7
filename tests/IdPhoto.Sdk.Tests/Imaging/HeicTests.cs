using IdPhoto.Imaging;
using IdPhoto.Tests.Files;
using NetVips;

namespace IdPhoto.Tests.Imaging;

public class HeicTests
{
    [Fact]
    public void Without_a_decoder_the_message_says_how_to_get_one()
    {
        var refused = DecodedPixels.Refused(HeicFile.Build(640, 480));

        Assert.Equal(IdPhotoErrorCode.UnsupportedFormat, refused.Code);
        Assert.StartsWith(
            "The file is HEIC, and this process's libvips could not decode it (", refused.Message, StringComparison.Ordinal);
        Assert.Contains(
            "Convert the photo to JPEG, or load a libvips that was built with libheif and libde265",
            refused.Message,
            StringComparison.Ordinal);
    }

    // What libheif 1.17 to 1.21 and a libvips without libheif say.
    [Theory]
    [InlineData("heif: Unsupported feature: Unsupported codec (4.3000)", IdPhotoErrorCode.UnsupportedFormat)]
    [InlineData("heif: No decoding plugin installed for this compression format (11.6003)", IdPhotoErrorCode.UnsupportedFormat)]
    [InlineData("VipsOperation: class \"heifload_source\" not found", IdPhotoErrorCode.UnsupportedFormat)]
    [InlineData("heif: Invalid input: Unexpected end of file (2.100)", IdPhotoErrorCode.CorruptImage)]
    public void A_missing_decoder_is_told_from_a_damaged_file(string reason, IdPhotoErrorCode code) =>
        Assert.Equal(code, DecodeFailure.Of(PhotoFormat.Avif, new VipsException(reason)).Code);

    [Fact]
    public void A_heic_is_never_judged_by_a_reason_that_may_be_another_calls() => Assert.Equal(
        IdPhotoErrorCode.UnsupportedFormat,
        DecodeFailure.Of(PhotoFormat.Heic, new VipsException("VipsJpeg: Premature end of JPEG file")).Code);
}
