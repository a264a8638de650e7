using System.Buffers.Binary;

namespace IdPhoto.Tests.Files;

/// <summary>A TIFF structure, as a file or inside EXIF: all numeric tags of the first directory and of the EXIF one below it.</summary>
internal sealed class TiffDirectory
{
    private const int ExifPointer = 0x8769;
    private const int GpsPointer = 0x8825;
    private const int InteroperabilityPointer = 0xA005;

    private readonly Dictionary<int, double[]> _tags = [];
    private readonly bool _little;

    private TiffDirectory(bool little) => _little = little;

    public IReadOnlyList<int> Tags => [.. _tags.Keys.Order()];

    public double? Dpi => First(0x0128) == 2 && First(0x011A) is { } x && First(0x011B) == x ? x : null;

    public static TiffDirectory Read(ReadOnlySpan<byte> block)
    {
        var little = block[0] == (byte)'I';
        var directory = new TiffDirectory(little);
        if (directory.Short(block, 2) != 42)
        {
            throw new InvalidDataException("Not a TIFF structure.");
        }

        directory.ReadIfd(block, (int)directory.Long(block, 4));
        return directory;
    }

    public double? First(int tag) => _tags.TryGetValue(tag, out var values) ? values[0] : null;

    private void ReadIfd(ReadOnlySpan<byte> block, int at)
    {
        var count = Short(block, at);
        for (var i = 0; i < count; i++)
        {
            var entry = at + 2 + (i * 12);
            var (tag, type, values) = (Short(block, entry), Short(block, entry + 2), (int)Long(block, entry + 4));
            var size = type switch { 3 => 2, 4 => 4, 5 => 8, _ => 1 };
            var data = values * size <= 4 ? entry + 8 : (int)Long(block, entry + 8);
            var numbers = new double[values];
            for (var v = 0; v < values; v++)
            {
                var where = data + (v * size);
                numbers[v] = type switch
                {
                    3 => Short(block, where),
                    4 => Long(block, where),
                    5 => (double)Long(block, where) / Long(block, where + 4),
                    _ => block[where],
                };
            }

            _tags.Add(tag, numbers);
            if (tag is ExifPointer or GpsPointer or InteroperabilityPointer)
            {
                ReadIfd(block, (int)numbers[0]);
            }
        }
    }

    private ushort Short(ReadOnlySpan<byte> block, int at) => _little
        ? BinaryPrimitives.ReadUInt16LittleEndian(block[at..])
        : BinaryPrimitives.ReadUInt16BigEndian(block[at..]);

    private uint Long(ReadOnlySpan<byte> block, int at) => _little
        ? BinaryPrimitives.ReadUInt32LittleEndian(block[at..])
        : BinaryPrimitives.ReadUInt32BigEndian(block[at..]);
}
