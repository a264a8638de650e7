using System.Buffers.Binary;

namespace IdPhoto.Imaging;

/// <summary>Tells a file's format by its first bytes. Names and content types lie too often to be asked.</summary>
internal static class FormatSniffer
{
    /// <summary>The formats that are read, for messages.</summary>
    public const string Readable = "JPEG, PNG, WebP, TIFF, GIF, AVIF and, where libvips has a decoder for it, HEIC";

    /// <summary>The format, or null when it is none that is read.</summary>
    public static PhotoFormat? Sniff(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xD8, 0xFF, ..] => PhotoFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PhotoFormat.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => PhotoFormat.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => PhotoFormat.WebP,
        // 42 is classic TIFF, 43 BigTIFF, each in either byte order.
        [(byte)'I', (byte)'I', 42 or 43, 0, ..] or [(byte)'M', (byte)'M', 0, 42 or 43, ..] => PhotoFormat.Tiff,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => SniffBrands(file),
        _ => null,
    };

    /// <summary>What a file that is not read seems to be.</summary>
    public static string Describe(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
        {
            return "The file is empty";
        }

        var guess = file switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF document",
            [(byte)'B', (byte)'M', ..] => "a BMP picture",
            [(byte)'8', (byte)'B', (byte)'P', (byte)'S', ..] => "a Photoshop document",
            [0xFF, 0x0A, ..] or [0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L', ..] => "a JPEG XL picture",
            [0, 0, 0, 12, (byte)'j', (byte)'P', ..] or [0xFF, 0x4F, 0xFF, 0x51, ..] => "a JPEG 2000 picture",
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => "a video or camera raw file",
            [(byte)'P', (byte)'K', 3, 4, ..] => "a ZIP archive",
            _ when IsMarkup(file) => "SVG, HTML or other markup",
            _ => "no image format known here",
        };
        return $"The file is {guess} (it begins with the bytes {Convert.ToHexString(file[..Math.Min(12, file.Length)])})";
    }

    /// <summary>ISO/IEC 14496-12 §4.3: the file type box is a size, 'ftyp', the major brand, a version and the compatible brands.</summary>
    private static PhotoFormat? SniffBrands(ReadOnlySpan<byte> file)
    {
        var end = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(file), (uint)file.Length);
        var heic = false;
        for (var at = 8; at + 4 <= end; at += 4)
        {
            var brand = file.Slice(at, 4);
            if (brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8))
            {
                return PhotoFormat.Avif;
            }

            // heic, heix, heim, heis: pictures in HEVC; hevc, hevx: sequences (ISO/IEC 23008-12 annex B).
            heic |= brand[..3].SequenceEqual("hei"u8) || brand[..3].SequenceEqual("hev"u8);
        }

        return heic ? PhotoFormat.Heic : null;
    }

    private static bool IsMarkup(ReadOnlySpan<byte> file)
    {
        var start = file[..Math.Min(64, file.Length)];
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            start = start[3..];
        }

        return start.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
    }
}
