using IdPhoto.Compliance.Colours;
using IdPhoto.Compliance.Regions;

namespace IdPhoto.Compliance.Checks.FaceZones;

/// <summary>The mean colour of a zone's brighter half.</summary>
internal static class BrighterHalf
{
    /// <summary>The mean of the pixels that are not darker than the zone's median grey; not a number of an empty zone.</summary>
    public static MeanColour Of(PhotoImage image, PixelRegion zone)
    {
        var median = MedianGrey(image, zone);
        var (r, g, b, count) = (0L, 0L, 0L, 0);
        foreach (var (y, from, to) in zone.Rows)
        {
            var row = image.Row(y)[(from * PhotoImage.Channels)..(to * PhotoImage.Channels)];
            for (var i = 0; i < row.Length; i += PhotoImage.Channels)
            {
                if (GreyLevel.Of(row[i], row[i + 1], row[i + 2]) >= median)
                {
                    (r, g, b, count) = (r + row[i], g + row[i + 1], b + row[i + 2], count + 1);
                }
            }
        }

        return new(r / (double)count, g / (double)count, b / (double)count);
    }

    private static int MedianGrey(PhotoImage image, PixelRegion zone)
    {
        Span<int> counts = stackalloc int[256];
        counts.Clear();
        foreach (var (y, from, to) in zone.Rows)
        {
            var row = image.Row(y)[(from * PhotoImage.Channels)..(to * PhotoImage.Channels)];
            for (var i = 0; i < row.Length; i += PhotoImage.Channels)
            {
                counts[GreyLevel.Of(row[i], row[i + 1], row[i + 2])]++;
            }
        }

        var (below, level) = (counts[0], 0);
        for (; level < 255 && below * 2 <= zone.Count; level++)
        {
            below += counts[level + 1];
        }

        return level;
    }
}
