using System.Buffers.Binary;

namespace IdPhoto.Export;

/// <summary>
/// The smallest EXIF block that is complete: resolution, sRGB, the picture's size and the tags that CIPA DC-008 (Exif 2.32) §4.6.8 makes
/// mandatory. Little-endian TIFF structure without the <c>Exif\0\0</c> that only JPEG puts before it.
/// </summary>
internal static class ExifResolution
{
    private const int EntryLength = 12;

    // Header 8, IFD0 with 5 entries, two rationals, the Exif IFD with 6 entries.
    private const int Ifd0 = 8;
    private const int Rationals = Ifd0 + 2 + (5 * EntryLength) + 4;
    private const int ExifIfd = Rationals + 16;
    private const int Length = ExifIfd + 2 + (6 * EntryLength) + 4;

    private const ushort Short = 3;
    private const ushort Long = 4;
    private const ushort Rational = 5;
    private const ushort Undefined = 7;

    /// <param name="dpi">Dots per inch, written exactly as dpi/1.</param>
    /// <param name="width">The picture's width, pixels.</param>
    /// <param name="height">The picture's height, pixels.</param>
    public static byte[] Build(int dpi, int width, int height)
    {
        var block = new byte[Length];
        "II*\0"u8.CopyTo(block);
        Write(block, 4, Ifd0);

        BinaryPrimitives.WriteUInt16LittleEndian(block.AsSpan(Ifd0), 5);
        Entry(block, Ifd0, 0, 0x011A, Rational, 1, Rationals); // XResolution
        Entry(block, Ifd0, 1, 0x011B, Rational, 1, Rationals + 8); // YResolution
        Entry(block, Ifd0, 2, 0x0128, Short, 1, 2); // ResolutionUnit: inch
        Entry(block, Ifd0, 3, 0x0213, Short, 1, 1); // YCbCrPositioning: centred
        Entry(block, Ifd0, 4, 0x8769, Long, 1, ExifIfd);
        Write(block, Rationals, (uint)dpi);
        Write(block, Rationals + 4, 1);
        Write(block, Rationals + 8, (uint)dpi);
        Write(block, Rationals + 12, 1);

        BinaryPrimitives.WriteUInt16LittleEndian(block.AsSpan(ExifIfd), 6);
        Entry(block, ExifIfd, 0, 0x9000, Undefined, 4, BinaryPrimitives.ReadUInt32LittleEndian("0232"u8)); // ExifVersion
        Entry(block, ExifIfd, 1, 0x9101, Undefined, 4, 0x00030201); // ComponentsConfiguration: Y Cb Cr
        Entry(block, ExifIfd, 2, 0xA000, Undefined, 4, BinaryPrimitives.ReadUInt32LittleEndian("0100"u8)); // FlashpixVersion
        Entry(block, ExifIfd, 3, 0xA001, Short, 1, 1); // ColorSpace: sRGB
        Entry(block, ExifIfd, 4, 0xA002, Long, 1, (uint)width); // PixelXDimension
        Entry(block, ExifIfd, 5, 0xA003, Long, 1, (uint)height); // PixelYDimension
        return block;
    }

    private static void Entry(byte[] block, int ifd, int index, ushort tag, ushort type, uint count, uint value)
    {
        var at = block.AsSpan(ifd + 2 + (index * EntryLength), EntryLength);
        BinaryPrimitives.WriteUInt16LittleEndian(at, tag);
        BinaryPrimitives.WriteUInt16LittleEndian(at[2..], type);
        BinaryPrimitives.WriteUInt32LittleEndian(at[4..], count);
        BinaryPrimitives.WriteUInt32LittleEndian(at[8..], value);
    }

    private static void Write(byte[] block, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(block.AsSpan(at), value);
}
