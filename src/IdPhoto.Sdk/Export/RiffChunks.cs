using System.Buffers.Binary;

namespace IdPhoto.Export;

/// <summary>Replaces what a WebP says about itself (RFC 9649 §2.7, the extended file format).</summary>
internal static class RiffChunks
{
    /// <summary>Name and length of a chunk.</summary>
    public const int Overhead = 8;

    private const int FileHeader = 12;
    private const byte HasAlpha = 0x10;
    private const byte HasExif = 0x08;

    /// <summary>The file with an EXIF chunk and the pixels, and nothing else.</summary>
    public static byte[] WithResolution(ReadOnlySpan<byte> webp, int dpi, int width, int height, bool alpha)
    {
        using var output = new MemoryStream(webp.Length + 256);
        output.Write(webp[..FileHeader]);

        Span<byte> extended = stackalloc byte[10];
        extended.Clear();
        extended[0] = (byte)(HasExif | (alpha ? HasAlpha : 0));
        WriteUInt24(extended[4..], width - 1);
        WriteUInt24(extended[7..], height - 1);
        WriteChunk(output, "VP8X"u8, extended);

        for (var at = FileHeader; at + Overhead <= webp.Length;)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(webp[(at + 4)..]);
            var name = webp.Slice(at, 4);
            if (name.SequenceEqual("VP8 "u8) || name.SequenceEqual("VP8L"u8) || name.SequenceEqual("ALPH"u8))
            {
                WriteChunk(output, name, webp.Slice(at + Overhead, length));
            }

            at += Overhead + length + (length & 1);
        }

        WriteChunk(output, "EXIF"u8, ExifResolution.Build(dpi, width, height));
        return Finish(output);
    }

    /// <summary>Adds a chunk of zeros at the end, where the format allows unknown ones. An odd length becomes even.</summary>
    public static byte[] WithPadding(ReadOnlySpan<byte> webp, int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, Overhead);
        using var output = new MemoryStream(webp.Length + bytes + 1);
        output.Write(webp);
        WriteChunk(output, "FILL"u8, new byte[bytes - Overhead]);
        return Finish(output);
    }

    private static byte[] Finish(MemoryStream output)
    {
        var file = output.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }

    private static void WriteChunk(MemoryStream output, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, data.Length);
        output.Write(name);
        output.Write(length);
        output.Write(data);
        if ((data.Length & 1) == 1)
        {
            output.WriteByte(0);
        }
    }

    private static void WriteUInt24(Span<byte> target, int value)
    {
        target[0] = (byte)value;
        target[1] = (byte)(value >> 8);
        target[2] = (byte)(value >> 16);
    }
}
