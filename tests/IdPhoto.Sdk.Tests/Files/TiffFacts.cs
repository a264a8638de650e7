namespace IdPhoto.Tests.Files;

internal static class TiffFacts
{
    // The tags that say how the pixels are stored; any other would be metadata.
    private static readonly int[] Structure = [254, 256, 257, 258, 259, 262, 273, 274, 277, 278, 279, 282, 283, 284, 296, 317, 338, 339];

    public static ImageFileFacts Read(ReadOnlySpan<byte> file)
    {
        var directory = TiffDirectory.Read(file);
        return new ImageFileFacts
        {
            Format = PhotoFormat.Tiff,
            Width = (int)directory.First(256)!.Value,
            Height = (int)directory.First(257)!.Value,
            Channels = (int)directory.First(277)!.Value,
            ExifDpi = directory.Dpi,
            Tags = directory.Tags,
            MetadataSegments = [.. directory.Tags.Except(Structure).Select(tag => $"tag {tag}")],
            TrailingBytes = 0,
        };
    }
}
