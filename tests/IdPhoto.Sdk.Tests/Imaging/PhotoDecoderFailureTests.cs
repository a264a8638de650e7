using System.Text;
using IdPhoto.Tests.Files;
using NetVips;
using static IdPhoto.Tests.Imaging.DecodedPixels;

namespace IdPhoto.Tests.Imaging;

public class PhotoDecoderFailureTests
{
    public static TheoryData<string> Formats => ["JPEG", "PNG", "WebP", "TIFF", "GIF", "AVIF"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_cut_in_half_is_corrupt(string format)
    {
        var file = Save(format);
        var refused = Refused(file[..(file.Length / 2)]);

        Assert.Equal(IdPhotoErrorCode.CorruptImage, refused.Code);
        Assert.StartsWith($"The file begins like {format} but cannot be decoded to the end (", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("It is damaged or was cut off on the way: send the original once more.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_jpeg_cut_in_half_is_corrupt_when_it_is_shrunk_too()
    {
        var file = Save("JPEG");
        var refused = Assert.Throws<IdPhotoException>(
            () => new IdPhoto.Imaging.PhotoDecoder(AnySize).Decode(file.AsMemory(0, file.Length / 2), 40).Dispose());

        Assert.Equal(IdPhotoErrorCode.CorruptImage, refused.Code);
    }

    [Fact]
    public void A_png_with_a_flipped_bit_is_corrupt()
    {
        var file = Save("PNG");
        file[file.Length / 2] ^= 1;

        Assert.Equal(IdPhotoErrorCode.CorruptImage, Refused(file).Code);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='9'/>", "SVG, HTML or other markup", "3C73766720786D6C6E733D27")]
    [InlineData("\uFEFF<?xml version='1.0'?><svg/>", "SVG, HTML or other markup", "EFBBBF3C3F786D6C20766572")]
    [InlineData("%PDF-1.7 and more", "a PDF document", "255044462D312E3720616E64")]
    [InlineData("BM and a bitmap", "a BMP picture", "424D20616E64206120626974")]
    [InlineData("\0\0\0\u0018ftypisom and a film", "a video or camera raw file", "000000186674797069736F6D")]
    [InlineData("hello", "no image format known here", "68656C6C6F")]
    public void Other_files_are_refused_with_what_they_seem_to_be(string content, string guess, string hex)
    {
        var refused = Refused(Encoding.UTF8.GetBytes(content));

        Assert.Equal(IdPhotoErrorCode.UnsupportedFormat, refused.Code);
        Assert.Equal(
            $"The file is {guess} (it begins with the bytes {hex}). Formats that are read: JPEG, PNG, WebP, TIFF, GIF, AVIF and, "
            + "where libvips has a decoder for it, HEIC. Convert it to one of these.",
            refused.Message);
    }

    [Fact]
    public void An_empty_file_is_named_so()
    {
        var refused = Refused([]);

        Assert.Equal(IdPhotoErrorCode.UnsupportedFormat, refused.Code);
        Assert.StartsWith("The file is empty. ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_native_library_is_named_with_the_package_to_add()
    {
        var missing = IdPhoto.Imaging.LibVips.Missing(new DllNotFoundException("libvips.so.42 not found"));

        Assert.Equal(IdPhotoErrorCode.NativeLibraryMissing, missing.Code);
        Assert.Contains("libvips.so.42 not found. Add the package NetVips.Native", missing.Message, StringComparison.Ordinal);
    }

    private static byte[] Save(string format)
    {
        using var picture = TestPhotos.Noise(200, 150);
        return format switch
        {
            "JPEG" => picture.JpegsaveBuffer(),
            "PNG" => picture.PngsaveBuffer(),
            "WebP" => picture.WebpsaveBuffer(),
            "TIFF" => picture.TiffsaveBuffer(),
            "GIF" => picture.GifsaveBuffer(),
            _ => picture.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1),
        };
    }
}
