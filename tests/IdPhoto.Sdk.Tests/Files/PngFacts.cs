using System.Buffers.Binary;
using System.Text;

namespace IdPhoto.Tests.Files;

internal static class PngFacts
{
    public static ImageFileFacts Read(ReadOnlySpan<byte> file)
    {
        var ancillary = new List<string>();
        int width = 0, height = 0, channels = 0;
        int? perMetre = null;
        var at = 8;
        string type;
        do
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            type = Encoding.ASCII.GetString(file.Slice(at + 4, 4));
            var data = file.Slice(at + 8, length);
            if (Crc(file.Slice(at + 4, length + 4)) != BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8 + length)..]))
            {
                throw new InvalidDataException($"The checksum of chunk {type} is wrong.");
            }

            switch (type)
            {
                case "IHDR":
                    (width, height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
                    channels = data[9] switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
                    break;
                case "pHYs":
                    var (x, y) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
                    perMetre = data[8] == 1 && x == y ? x : null;
                    break;
            }

            if (char.IsAsciiLetterLower(type[0]))
            {
                ancillary.Add(type);
            }

            at += length + 12;
        }
        while (type != "IEND");

        return new ImageFileFacts
        {
            Format = PhotoFormat.Png,
            Width = width,
            Height = height,
            Channels = channels,
            PixelsPerMetre = perMetre,
            MetadataSegments = ancillary,
            TrailingBytes = file.Length - at,
        };
    }

    /// <summary>CRC-32 as the PNG specification's annex D computes it, with a table.</summary>
    public static uint Crc(ReadOnlySpan<byte> data)
    {
        var table = new uint[256];
        for (var n = 0u; n < 256; n++)
        {
            var c = n;
            for (var k = 0; k < 8; k++)
            {
                c = (c & 1) == 1 ? 0xEDB88320 ^ (c >> 1) : c >> 1;
            }

            table[n] = c;
        }

        var crc = 0xFFFFFFFF;
        foreach (var value in data)
        {
            crc = table[(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        return crc ^ 0xFFFFFFFF;
    }
}
