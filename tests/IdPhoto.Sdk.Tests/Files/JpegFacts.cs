using System.Buffers.Binary;
using System.Text;

namespace IdPhoto.Tests.Files;

internal static class JpegFacts
{
    public static ImageFileFacts Read(ReadOnlySpan<byte> file)
    {
        var segments = new List<string>();
        var sampling = new List<string>();
        (int Width, int Height, int Frame) size = default;
        int? jfifDpi = null;
        TiffDirectory? exif = null;
        var at = 2;
        for (; file[at + 1] != 0xDA; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]))
        {
            if (file[at] != 0xFF)
            {
                throw new InvalidDataException($"No JPEG marker at byte {at}.");
            }

            var marker = file[at + 1];
            var content = file.Slice(at + 4, BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]) - 2);
            switch (marker)
            {
                case 0xE0 when content.StartsWith("JFIF\0"u8):
                    segments.Add("JFIF");
                    var (x, y) = (BinaryPrimitives.ReadUInt16BigEndian(content[8..]), BinaryPrimitives.ReadUInt16BigEndian(content[10..]));
                    jfifDpi = content[7] == 1 && x == y ? x : null;
                    break;
                case 0xE1 when content.StartsWith("Exif\0\0"u8):
                    segments.Add("Exif");
                    exif = TiffDirectory.Read(content[6..]);
                    break;
                case >= 0xE0 and <= 0xEF:
                    segments.Add($"APP{marker - 0xE0} {Encoding.Latin1.GetString(content[..Math.Min(4, content.Length)])}");
                    break;
                case 0xFE:
                    segments.Add("COM");
                    break;
                case >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC):
                    var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(content[1..]), BinaryPrimitives.ReadUInt16BigEndian(content[3..]));
                    size = (width, height, marker - 0xC0);
                    for (var c = 0; c < content[5]; c++)
                    {
                        var factors = content[7 + (c * 3)];
                        sampling.Add($"{factors >> 4}x{factors & 15}");
                    }

                    break;
            }
        }

        var end = file.IndexOfEndMarker(at);
        return new ImageFileFacts
        {
            Format = PhotoFormat.Jpeg,
            Width = size.Width,
            Height = size.Height,
            Channels = sampling.Count,
            JfifDpi = jfifDpi,
            ExifDpi = exif?.Dpi,
            ExifColorSpace = (int?)exif?.First(0xA001),
            Tags = exif?.Tags ?? [],
            MetadataSegments = segments,
            FrameType = size.Frame,
            Sampling = sampling,
            TrailingBytes = file.Length - end - 2,
        };
    }

    // Inside scan data FF is followed by 00 or a restart marker, so the first FF D9 is the end of the picture.
    private static int IndexOfEndMarker(this ReadOnlySpan<byte> file, int from)
    {
        var index = file[from..].IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]);
        return index >= 0 ? from + index : throw new InvalidDataException("The JPEG has no end marker.");
    }
}
