using System.Buffers.Binary;

namespace IdPhoto.Tests.Files;

/// <summary>
/// A HEIC whose container is complete (ISO/IEC 23008-12) and whose picture is empty: no build here can encode HEVC, and none is needed
/// to see what happens where no decoder is.
/// </summary>
internal static class HeicFile
{
    private const int DataLength = 64;

    public static byte[] Build(int width, int height)
    {
        byte[] type = Box("ftyp"u8, "heic\0\0\0\0heicmif1"u8);
        var head = type.Length + Meta(width, height, 0).Length;
        return [.. type, .. Meta(width, height, head + 8), .. Box("mdat"u8, new byte[DataLength])];
    }

    private static byte[] Meta(int width, int height, int dataOffset) => Full("meta"u8, 0,
    [
        .. Full("hdlr"u8, 0, [0, 0, 0, 0, .. "pict"u8, .. new byte[13]]),
        .. Full("pitm"u8, 0, [0, 1]),
        .. Full("iloc"u8, 0, [0x44, 0x00, 0, 1, 0, 1, 0, 0, 0, 1, .. Big(dataOffset), .. Big(DataLength)]),
        .. Full("iinf"u8, 0, [0, 1, .. Full("infe"u8, 2, [0, 1, 0, 0, .. "hvc1"u8, 0])]),
        .. Box("iprp"u8,
        [
            .. Box("ipco"u8, [.. Full("ispe"u8, 0, [.. Big(width), .. Big(height)]), .. Box("hvcC"u8, HevcConfiguration())]),
            .. Full("ipma"u8, 0, [0, 0, 0, 1, 0, 1, 2, 1, 0x82]),
        ]),
    ]);

    // Main profile, 4:2:0, 8 bits, four-byte lengths, no parameter sets (ISO/IEC 14496-15 §8.3.3.1).
    private static byte[] HevcConfiguration() =>
        [1, 1, 0x60, 0, 0, 0, 0x90, 0, 0, 0, 0, 0, 93, 0xF0, 0, 0xFC, 0xFD, 0xF8, 0xF8, 0, 0, 0x0F, 0];

    private static byte[] Full(ReadOnlySpan<byte> name, byte version, ReadOnlySpan<byte> content) =>
        Box(name, [version, 0, 0, 0, .. content]);

    private static byte[] Box(ReadOnlySpan<byte> name, ReadOnlySpan<byte> content) => [.. Big(content.Length + 8), .. name, .. content];

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
