using IdPhoto.Compliance.Colours;

namespace IdPhoto.Compliance.Regions;

/// <summary>How often each luminance occurs in a region.</summary>
internal sealed class LuminanceHistogram
{
    private readonly int[] _counts = new int[256];
    private readonly int _total;

    private LuminanceHistogram(PhotoImage image, PixelRegion region)
    {
        foreach (var (y, from, to) in region.Rows)
        {
            var row = image.Row(y)[(from * PhotoImage.Channels)..(to * PhotoImage.Channels)];
            for (var i = 0; i < row.Length; i += PhotoImage.Channels)
            {
                _counts[Luminance.Of(row[i], row[i + 1], row[i + 2])]++;
            }

            _total += to - from;
        }
    }

    /// <summary>The mean, 0 (black) to 1 (white); not a number for an empty region.</summary>
    public double Mean => Levels.Sum(level => Share(level) * (level / 255.0));

    /// <summary>The variance of values from 0 to 1.</summary>
    public double Variance
    {
        get
        {
            var mean = Mean;
            return Levels.Sum(level => Share(level) * Math.Pow((level / 255.0) - mean, 2));
        }
    }

    /// <summary>The entropy, bits: 0 for one level, 8 for 256 equally frequent ones.</summary>
    public double EntropyBits => Levels.Sum(level => _counts[level] == 0 && _total > 0 ? 0 : -Share(level) * Math.Log2(Share(level)));

    private static IEnumerable<int> Levels => Enumerable.Range(0, 256);

    /// <summary>Counts a region of a picture.</summary>
    public static LuminanceHistogram Of(PhotoImage image, PixelRegion region) => new(image, region);

    /// <summary>The share of pixels with a luminance from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public double ShareOf(byte first, byte last) => Enumerable.Range(first, last - first + 1).Sum(Share);

    /// <summary>How much of the area under both histograms is common: 0 when they are apart, 1 when equal.</summary>
    public double Intersection(LuminanceHistogram other) => Levels.Sum(level => Math.Min(Share(level), other.Share(level)));

    // Of an empty region every share is 0 / 0: not a number.
    private double Share(int level) => _counts[level] / (double)_total;
}
