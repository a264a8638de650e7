using IdPhoto.Composition.Retouch;

namespace IdPhoto.Pipeline.Tone;

/// <summary>The factors that take a cast out of a photo.</summary>
internal static class WhiteBalanceGains
{
    // A third either way: daylight read as lamplight needs more, and is better taken again.
    private const double Least = 0.75;
    private const double Most = 1 / Least;

    // A hundredth and a half of light is less than a level of a mid tone.
    private const double Unseen = 0.015;

    /// <summary>
    /// By an almost colourless background where the skin shows the same cast, else by skin outside its range. A cream wall in white light
    /// and a white wall in warm light are the same pixels: only beside the skin can they be told apart. Where they cannot, nothing is done.
    /// </summary>
    public static ChannelGains Of(IReadOnlyList<ToneSample> face, IReadOnlyList<ToneSample> ground)
    {
        var skin = face.Count > 0 ? SkinTone.MeanOf(face) : (ToneSample?)null;
        if (ground.Count > 0)
        {
            var gains = ToGrey(ToneSample.Mean(ground));
            if (gains == ChannelGains.None || skin is not { } colour || SkinTone.ShowsCast(colour, gains))
            {
                return gains;
            }
        }

        return skin is { } tone ? Between(tone, SkinTone.Natural(tone)) : ChannelGains.None;
    }

    /// <summary>
    /// By the assumption that the photo's mean is grey. That the light is estimated from the average of the whole field: G. Buchsbaum, A spatial
    /// processor model for object colour perception, Journal of the Franklin Institute, 1980, doi:10.1016/0016-0032(80)90058-7.
    /// </summary>
    public static ChannelGains OfWhole(IReadOnlyList<ToneSample> all)
    {
        // Burnt-out and black pixels have no colour to speak of.
        ToneSample[] coloured = [.. all.Where(s => s.Most < 0.98 && s.Least > 0.001)];
        return coloured.Length == 0 ? ChannelGains.None : ToGrey(ToneSample.Mean(coloured));
    }

    // Grey of the same luminance: the balance does not change the exposure.
    private static ChannelGains ToGrey(ToneSample colour) => Between(colour, new(colour.Luminance, colour.Luminance, colour.Luminance));

    private static ChannelGains Between(ToneSample from, ToneSample to)
    {
        if (from.Least <= 0)
        {
            return ChannelGains.None;
        }

        var gains = new ChannelGains(to.R / from.R, to.G / from.G, to.B / from.B).Within(Least, Most);
        var change = Math.Max(Math.Abs(gains.R - 1), Math.Max(Math.Abs(gains.G - 1), Math.Abs(gains.B - 1)));
        return change < Unseen ? ChannelGains.None : gains;
    }
}
