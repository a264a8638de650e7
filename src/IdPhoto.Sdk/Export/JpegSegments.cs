using System.Buffers.Binary;

namespace IdPhoto.Export;

/// <summary>
/// Replaces what a JPEG says about itself. libvips writes no density when metadata is off and a contradictory one when it is on, so
/// both places that readers look at are built here: JFIF (ITU-T T.871) and EXIF (CIPA DC-008).
/// </summary>
internal static class JpegSegments
{
    /// <summary>A comment segment without content: marker and length.</summary>
    public const int MinComment = 4;

    // A segment's length is 16 bits and counts itself.
    private const int MaxComment = 2 + 65535;

    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App15 = 0xEF;
    private const byte StartOfScan = 0xDA;
    private const byte Comment = 0xFE;

    // SOI, then APP0 with its marker.
    private const int JfifLength = 18;

    /// <summary>The stream with one JFIF and one EXIF segment, and without any other application segment or comment.</summary>
    public static byte[] WithResolution(ReadOnlySpan<byte> jpeg, int dpi, int width, int height)
    {
        var exif = ExifResolution.Build(dpi, width, height);
        using var output = new MemoryStream(jpeg.Length + JfifLength + exif.Length + 10);
        output.Write([0xFF, 0xD8]);
        output.Write(Jfif(dpi));
        WriteHeader(output, App1, 6 + exif.Length);
        output.Write("Exif\0\0"u8);
        output.Write(exif);

        var at = 2;
        while (jpeg[at + 1] != StartOfScan)
        {
            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
            if (jpeg[at + 1] is not ((>= App0 and <= App15) or Comment))
            {
                output.Write(jpeg.Slice(at, length));
            }

            at += length;
        }

        output.Write(jpeg[at..]);
        return output.ToArray();
    }

    /// <summary>Adds comment segments of spaces behind EXIF, so many bytes together.</summary>
    public static byte[] WithComments(ReadOnlySpan<byte> jpeg, int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, MinComment);
        var exif = 2 + JfifLength;
        var start = exif + 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(exif + 2)..]);
        using var output = new MemoryStream(jpeg.Length + bytes);
        output.Write(jpeg[..start]);
        for (var left = bytes; left > 0;)
        {
            // Never leave a rest that is too short for a segment of its own.
            var segment = left <= MaxComment ? left : Math.Min(MaxComment, left - MinComment);
            var text = new byte[segment - MinComment];
            text.AsSpan().Fill((byte)' ');
            WriteHeader(output, Comment, text.Length);
            output.Write(text);
            left -= segment;
        }

        output.Write(jpeg[start..]);
        return output.ToArray();
    }

    private static byte[] Jfif(int dpi) =>
    [
        0xFF, App0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0, 1, 1,
        1, // dots per inch
        (byte)(dpi >> 8), (byte)dpi, (byte)(dpi >> 8), (byte)dpi,
        0, 0, // no thumbnail
    ];

    private static void WriteHeader(MemoryStream output, byte marker, int contentLength)
    {
        var length = contentLength + 2;
        output.Write([0xFF, marker, (byte)(length >> 8), (byte)length]);
    }
}
