using System.Buffers.Binary;
using System.Text;

namespace IdPhoto.Export.Watermarks;

/// <summary>Reads a font's family from its <c>name</c> table (ISO/IEC 14496-22, 5.2.7): Pango picks the loaded file by that name.</summary>
internal static class FontFamily
{
    private const int FamilyName = 1;
    private const int WindowsPlatform = 3;

    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidRequest"/>: the file is no font, or cannot be read.</exception>
    public static string Of(string fontFile)
    {
        try
        {
            return Read(File.ReadAllBytes(fontFile)) ?? throw Unusable(fontFile, "it names no family");
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or IOException or UnauthorizedAccessException)
        {
            throw Unusable(fontFile, exception is ArgumentOutOfRangeException ? "it is not a TrueType or OpenType file" : exception.Message, exception);
        }
    }

    public static IdPhotoException Unusable(string fontFile, string reason, Exception? cause = null) => new(
        IdPhotoErrorCode.InvalidRequest, $"The font '{fontFile}' cannot be used: {reason}. Give another TrueType or OpenType file.", cause);

    // Spans check every offset: a damaged file ends in ArgumentOutOfRangeException.
    private static string? Read(ReadOnlySpan<byte> file)
    {
        // Of a collection, the first font.
        var start = file[..4].SequenceEqual("ttcf"u8) ? (int)BinaryPrimitives.ReadUInt32BigEndian(file[12..]) : 0;
        for (var i = 0; i < Word(file[(start + 4)..]); i++)
        {
            var entry = file.Slice(start + 12 + (16 * i), 16);
            if (entry[..4].SequenceEqual("name"u8))
            {
                return Family(file[(int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..])..]);
            }
        }

        return null;
    }

    private static string? Family(ReadOnlySpan<byte> table)
    {
        for (var i = 0; i < Word(table[2..]); i++)
        {
            var record = table.Slice(6 + (12 * i), 12);
            if (Word(record) == WindowsPlatform && Word(record[6..]) == FamilyName)
            {
                return Encoding.BigEndianUnicode.GetString(table.Slice(Word(table[4..]) + Word(record[10..]), Word(record[8..])));
            }
        }

        return null;
    }

    private static int Word(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
