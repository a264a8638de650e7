using System.Buffers.Binary;
using System.Text;

namespace IdPhoto.Tests.Files;

internal static class WebPFacts
{
    public static ImageFileFacts Read(ReadOnlySpan<byte> file)
    {
        var extra = new List<string>();
        int width = 0, height = 0;
        var alpha = false;
        TiffDirectory? exif = null;
        var end = 8 + BinaryPrimitives.ReadInt32LittleEndian(file[4..]);
        if (!file.Slice(8, 4).SequenceEqual("WEBP"u8) || end > file.Length)
        {
            throw new InvalidDataException($"The RIFF header states {end} bytes; the file has {file.Length}.");
        }

        for (var at = 12; at < end;)
        {
            var name = Encoding.ASCII.GetString(file.Slice(at, 4));
            var length = BinaryPrimitives.ReadInt32LittleEndian(file[(at + 4)..]);
            var data = file.Slice(at + 8, length);
            switch (name)
            {
                case "VP8X":
                    alpha = (data[0] & 0x10) != 0;
                    width = 1 + (data[4] | (data[5] << 8) | (data[6] << 16));
                    height = 1 + (data[7] | (data[8] << 8) | (data[9] << 16));
                    break;
                case "VP8 " when width == 0:
                    width = BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF;
                    height = BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF;
                    break;
                case "EXIF":
                    exif = TiffDirectory.Read(data);
                    break;
            }

            if (name is not ("VP8X" or "VP8 " or "VP8L" or "ALPH"))
            {
                extra.Add(name);
            }

            at += 8 + length + (length & 1);
        }

        return new ImageFileFacts
        {
            Format = PhotoFormat.WebP,
            Width = width,
            Height = height,
            Channels = alpha ? 4 : 3,
            ExifDpi = exif?.Dpi,
            ExifColorSpace = (int?)exif?.First(0xA001),
            Tags = exif?.Tags ?? [],
            MetadataSegments = extra,
            TrailingBytes = file.Length - end,
        };
    }
}
