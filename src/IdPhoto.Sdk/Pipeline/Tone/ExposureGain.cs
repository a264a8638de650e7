namespace IdPhoto.Pipeline.Tone;

/// <summary>By how much the light is multiplied so that a median luminance comes to its target.</summary>
internal static class ExposureGain
{
    /// <summary>A face in good light: the median of OFIQ's test vectors for ISO/IEC 29794-5.</summary>
    public const double FaceTarget = 0.27;

    /// <summary>The lightest face of those vectors: up to it a light skin in good light is not darkened.</summary>
    public const double LightestFace = 0.5;

    /// <summary>The grey card: ISO 2720's calibration of light meters comes close to a reflectance of 18 %.</summary>
    public const double WholeTarget = 0.18;

    // One stop.
    private const double Most = 2;

    // A tenth of a stop cannot be seen without the other picture beside it.
    private const double Unseen = 0.1;

    // A light background is not driven into white.
    private const double LightestGround = 0.95;

    /// <summary>The factor, 0.5 to 2; 1 where nothing needs to be done.</summary>
    /// <param name="subject">The pixels whose median is brought to the target; at most 1 % of them burn out.</param>
    /// <param name="ground">Light, colourless background; it may be empty.</param>
    /// <param name="target">The median luminance aimed at.</param>
    /// <param name="lightest">Up to this median nothing is darkened; the target itself where none is better left.</param>
    public static double Of(IReadOnlyList<ToneSample> subject, IReadOnlyList<ToneSample> ground, double target, double lightest)
    {
        if (subject.Count == 0 || ToneSample.Quantile(subject.Select(s => s.Luminance), 0.5) is not (> 0 and var median)
            || (median >= target && median <= lightest))
        {
            return 1;
        }

        var room = 1 / ToneSample.Quantile(subject.Select(s => s.Most), 0.99);
        if (ground.Count > 0)
        {
            room = Math.Min(room, LightestGround / ToneSample.Quantile(ground.Select(s => s.Luminance), 0.5));
        }

        var gain = Math.Clamp(Math.Min(target / median, Math.Max(1, room)), 1 / Most, Most);
        return Math.Abs(Math.Log2(gain)) < Unseen ? 1 : gain;
    }
}
