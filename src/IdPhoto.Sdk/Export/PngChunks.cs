using System.Buffers.Binary;

namespace IdPhoto.Export;

/// <summary>Replaces what a PNG says about itself (PNG, W3C third edition): sRGB and pHYs, and no other ancillary chunk.</summary>
internal static class PngChunks
{
    /// <summary>Length, type and checksum of a chunk.</summary>
    public const int Overhead = 12;

    private const int SignatureLength = 8;

    /// <summary>The file with colour space and resolution, the chunks that hold pixels, and nothing else.</summary>
    public static byte[] WithResolution(ReadOnlySpan<byte> png, int dpi)
    {
        using var output = new MemoryStream(png.Length + 64);
        output.Write(png[..SignatureLength]);
        for (var at = SignatureLength; at < png.Length;)
        {
            var length = Overhead + BinaryPrimitives.ReadInt32BigEndian(png[at..]);
            var type = png.Slice(at + 4, 4);
            if (IsCritical(type))
            {
                output.Write(png.Slice(at, length));
            }

            if (type.SequenceEqual("IHDR"u8))
            {
                // Rendering intent 0, perceptual: the one for photographs.
                WriteChunk(output, "sRGB"u8, [0]);
                WriteChunk(output, "pHYs"u8, PixelsPerMetre(dpi));
            }

            at += length;
        }

        return output.ToArray();
    }

    /// <summary>
    /// Adds a chunk of zeros before the first pixels. Its name says by its case: ancillary, private, safe to copy. Decoders skip it.
    /// </summary>
    public static byte[] WithPadding(ReadOnlySpan<byte> png, int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, Overhead);
        var pixels = png.IndexOf("IDAT"u8) - 4;
        using var output = new MemoryStream(png.Length + bytes);
        output.Write(png[..pixels]);
        WriteChunk(output, "fiLl"u8, new byte[bytes - Overhead]);
        output.Write(png[pixels..]);
        return output.ToArray();
    }

    private static bool IsCritical(ReadOnlySpan<byte> type) => char.IsAsciiLetterUpper((char)type[0]);

    private static byte[] PixelsPerMetre(int dpi)
    {
        var data = new byte[9];
        var value = (uint)Math.Round(dpi / 0.0254);
        BinaryPrimitives.WriteUInt32BigEndian(data, value);
        BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(4), value);
        data[8] = 1; // the unit is the metre
        return data;
    }

    private static void WriteChunk(MemoryStream output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[data.Length + Overhead];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        type.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Checksum(chunk.AsSpan(4, 4 + data.Length)));
        output.Write(chunk);
    }

    /// <summary>CRC-32 of ISO 3309, bit by bit: what is summed here is short or written once.</summary>
    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
            }
        }

        return ~crc;
    }
}
