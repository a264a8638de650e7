using System.Buffers.Binary;

namespace IdPhoto.ConsoleHost.Tests.EndToEnd;

/// <summary>What an image file's own header says, read without any imaging library.</summary>
internal static class FileHeader
{
    /// <summary>Width, height and JFIF density (dots per inch) of a JPEG (ISO/IEC 10918-1 B.2.2, JFIF 1.02).</summary>
    public static (int Width, int Height, int Dpi) Jpeg(string path)
    {
        ReadOnlySpan<byte> file = File.ReadAllBytes(path);
        Assert.Equal(0xFFD8, BinaryPrimitives.ReadUInt16BigEndian(file));
        var dpi = 0;
        for (var at = 2; ;)
        {
            var marker = BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
            var segment = file[(at + 4)..];
            if (marker == 0xFFE0)
            {
                // After "JFIF\0" and the version: the unit (1 = inch) and the horizontal density.
                Assert.Equal(1, segment[7]);
                dpi = BinaryPrimitives.ReadUInt16BigEndian(segment[8..]);
            }
            else if (marker is 0xFFC0 or 0xFFC2)
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), dpi);
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }
    }

    /// <summary>Width, height and colour type (2 RGB, 6 RGBA) of a PNG (its IHDR chunk).</summary>
    public static (int Width, int Height, int ColourType) Png(string path)
    {
        ReadOnlySpan<byte> file = File.ReadAllBytes(path);
        Assert.Equal(0x89504E470D0A1A0A, BinaryPrimitives.ReadUInt64BigEndian(file));
        return (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]), file[25]);
    }
}
