using IdPhoto.Composition.Retouch;
using IdPhoto.Imaging;

namespace IdPhoto.Pipeline.Tone;

/// <summary>A pixel's linear light, 0 to 1 a channel.</summary>
internal readonly record struct ToneSample(double R, double G, double B)
{
    /// <summary>Rec. 709's luminance.</summary>
    public double Luminance => (0.2126 * R) + (0.7152 * G) + (0.0722 * B);

    public double Most => Math.Max(R, Math.Max(G, B));

    public double Least => Math.Min(R, Math.Min(G, B));

    public static ToneSample At(PhotoImage photo, int x, int y)
    {
        var pixel = photo.Row(y).Slice(x * PhotoImage.Channels, PhotoImage.Channels);
        return new(LinearLight.Decode(pixel[0]), LinearLight.Decode(pixel[1]), LinearLight.Decode(pixel[2]));
    }

    public ToneSample Under(ChannelGains gains) => new(R * gains.R, G * gains.G, B * gains.B);

    public static ToneSample Mean(IReadOnlyCollection<ToneSample> samples) =>
        new(samples.Average(s => s.R), samples.Average(s => s.G), samples.Average(s => s.B));

    /// <summary>The value below which a share of the samples lies; 0.5 is the median.</summary>
    public static double Quantile(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[(int)(share * (sorted.Length - 1))];
    }
}
