namespace IdPhoto.Compliance.Regions;

/// <summary>The mean of each channel of some pixels, as encoded in sRGB, 0 to 255; not a number of no pixels.</summary>
/// <param name="R">Red.</param>
/// <param name="G">Green.</param>
/// <param name="B">Blue.</param>
internal readonly record struct MeanColour(double R, double G, double B)
{
    /// <summary>The mean over one region or several together.</summary>
    public static MeanColour Of(PhotoImage image, params ReadOnlySpan<PixelRegion> regions)
    {
        var (r, g, b, count) = (0L, 0L, 0L, 0);
        foreach (var region in regions)
        {
            foreach (var (y, from, to) in region.Rows)
            {
                var row = image.Row(y)[(from * PhotoImage.Channels)..(to * PhotoImage.Channels)];
                for (var i = 0; i < row.Length; i += PhotoImage.Channels)
                {
                    (r, g, b) = (r + row[i], g + row[i + 1], b + row[i + 2]);
                }

                count += to - from;
            }
        }

        return new(r / (double)count, g / (double)count, b / (double)count);
    }
}
