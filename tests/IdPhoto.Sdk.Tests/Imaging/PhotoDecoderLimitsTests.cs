using System.Buffers.Binary;
using IdPhoto.Tests.Files;
using static IdPhoto.Tests.Imaging.DecodedPixels;

namespace IdPhoto.Tests.Imaging;

public class PhotoDecoderLimitsTests
{
    [Fact]
    public void A_header_that_claims_too_many_pixels_is_refused_though_there_are_none()
    {
        var refused = Refused(HeaderOnlyPng(30_000, 30_000));

        Assert.Equal(IdPhotoErrorCode.ImageTooLarge, refused.Code);
        Assert.Equal(
            "The photo has 30,000×30,000 = 900 megapixels; the limit is 100 (PhotoLimits.MaxPixels). "
            + "Send a smaller photo, or raise the limit.",
            refused.Message);
    }

    [Fact]
    public void No_limit_lets_through_more_pixels_than_an_array_holds()
    {
        var refused = Refused(HeaderOnlyPng(30_000, 30_000), new PhotoLimits { MaxPixels = long.MaxValue });

        Assert.Equal(IdPhotoErrorCode.ImageTooLarge, refused.Code);
        Assert.Contains("no photo of more than 537 can be held in memory", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_refused_by_its_length_before_it_is_looked_at()
    {
        var refused = Refused(new byte[2049], new PhotoLimits { MaxBytes = 2048 });

        Assert.Equal(IdPhotoErrorCode.ImageTooLarge, refused.Code);
        Assert.StartsWith(
            "The file has 2,049 bytes; the limit is 2,048 (PhotoLimits.MaxBytes).", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_least_size_counts_upright()
    {
        using var upright = TestPhotos.Landscape(300, 200);
        using var stored = TestPhotos.StoredAs(upright, 6);
        var file = TestPhotos.Jpeg(stored);

        using (var decoded = new IdPhoto.Imaging.PhotoDecoder(new PhotoLimits { MinWidth = 300, MinHeight = 200 }).Decode(file))
        {
            Assert.Equal(300, decoded.Image.Width);
        }

        var refused = Refused(file, new PhotoLimits { MinWidth = 200, MinHeight = 300 });
        Assert.Equal(IdPhotoErrorCode.ImageTooSmall, refused.Code);
        Assert.StartsWith(
            "The photo has 300×200 pixels; the least is 200×300 (PhotoLimits.MinWidth, PhotoLimits.MinHeight).",
            refused.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Exactly_the_limit_is_allowed()
    {
        using var picture = TestPhotos.Landscape(300, 200);
        var limits = new PhotoLimits { MaxPixels = 60_000, MinWidth = 300, MinHeight = 200 };
        var file = picture.PngsaveBuffer();
        limits.MaxBytes = file.Length;

        using var decoded = new IdPhoto.Imaging.PhotoDecoder(limits).Decode(file);

        Assert.Equal(60_000, decoded.FullWidth * decoded.FullHeight);
    }

    private static byte[] HeaderOnlyPng(int width, int height)
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        return [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, []), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] body = [.. type, .. data];
        var chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(4 + body.Length), PngFacts.Crc(body));
        return chunk;
    }
}
