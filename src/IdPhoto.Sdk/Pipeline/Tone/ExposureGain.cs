namespace IdPhoto.Pipeline.Tone;

/// <summary>By how much the light is multiplied.</summary>
/// <param name="Factor">What is done: 0.5 to 2, and 1 where nothing is.</param>
/// <param name="Wanted">What the subject's own luminance asks for, also where that is not followed.</param>
internal readonly record struct ExposureGain(double Factor, double Wanted)
{
    /// <summary>
    /// The median of the mean luminances (linear, 0 to 1) that OFIQ states for the faces of its 28 published images is 0.274: a mean of
    /// faces whose light and skin it does not tell, taken here for the median luminance of a face.
    /// </summary>
    public const double FaceTarget = 0.27;

    /// <summary>The largest of those means: up to it a light skin is not darkened.</summary>
    public const double LightestFace = 0.5;

    /// <summary>
    /// The reflectance of a photographer's grey card (Kodak's Neutral Test Card, R-27): L* 50, half way from black to white for the eye.
    /// Light meters are not calibrated to it.
    /// </summary>
    public const double WholeTarget = 0.18;

    // One stop.
    private const double Most = 2;

    // A tenth of a stop cannot be seen without the other picture beside it.
    private const double Unseen = 0.1;

    // A light background is not driven into white.
    private const double LightestGround = 0.95;

    // Burnt out as ISO/IEC 29794-5 counts, 247 of 255, and from as much of the face on as the check of over-exposure fails.
    private const double Burnt = 247 / 255.0;
    private const double BurntShare = 0.04;

    /// <summary>Nothing is done and nothing asked for.</summary>
    public static ExposureGain None { get; } = new(1, 1);

    /// <summary>Whether the subject is darker than usual and was left so, because nothing else says that there was too little light.</summary>
    public bool LeavesDark => Factor == 1 && Wanted > 1;

    /// <summary>To a luminance that the caller states.</summary>
    /// <param name="subject">The pixels whose median is brought to the target; at most 1 % of them burn out.</param>
    /// <param name="ground">Light, colourless background; it may be empty.</param>
    /// <param name="target">The median luminance aimed at.</param>
    public static ExposureGain Towards(IReadOnlyList<ToneSample> subject, IReadOnlyList<ToneSample> ground, double target)
    {
        if (MedianOf(subject) is not (> 0 and var median))
        {
            return None;
        }

        var room = 1 / ToneSample.Quantile(subject.Select(s => s.Most), 0.99);
        if (ground.Count > 0)
        {
            room = Math.Min(room, LightestGround / ToneSample.Quantile(ground.Select(s => s.Luminance), 0.5));
        }

        var gain = Held(Math.Min(target / median, Math.Max(1, room)));
        return new(gain, gain);
    }

    /// <summary>
    /// Without a stated luminance: lighter only as far as the evidence goes and never beyond what is usual; darker only where it is burnt out.
    /// </summary>
    /// <param name="subject">The face, or a whole photo.</param>
    /// <param name="light">What the photo says of its light.</param>
    /// <param name="usual">The median luminance beyond which nothing is made lighter.</param>
    /// <param name="lightest">Up to this median nothing is darkened, burnt out or not.</param>
    public static ExposureGain Of(IReadOnlyList<ToneSample> subject, LightEvidence light, double usual, double lightest)
    {
        if (MedianOf(subject) is not (> 0 and var median) || (median >= usual && median <= lightest))
        {
            return None;
        }

        if (median < usual)
        {
            return new(Held(Math.Min(usual / median, light.MostGain)), Held(usual / median));
        }

        var burnt = subject.Count(s => s.Luminance >= Burnt) / (double)subject.Count;
        var gain = burnt < BurntShare ? 1 : Held(lightest / median);
        return new(gain, gain);
    }

    private static double? MedianOf(IReadOnlyList<ToneSample> samples) =>
        samples.Count == 0 ? null : ToneSample.Quantile(samples.Select(s => s.Luminance), 0.5);

    private static double Held(double gain)
    {
        var held = Math.Clamp(gain, 1 / Most, Most);
        return Math.Abs(Math.Log2(held)) < Unseen ? 1 : held;
    }
}
