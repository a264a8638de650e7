namespace IdPhoto.Pipeline.Tone;

/// <summary>The part of a background that is light and almost colourless: a wall, a sheet, a screen. Whether it is coloured a little or lit so, it cannot tell.</summary>
internal static class NeutralGround
{
    // L* 50: darker surfaces reflect too little of the light to tell its colour.
    private const double LeastLuminance = 0.184;

    // The strongest channel over the weakest, linear light: a white wall under a cast of ±15 % has 1.35, a cream one
    // (#F0E4C8) in white light 1.5, a light blue one (#BFD9F2) 1.7.
    private const double MostRatio = 1.6;

    // A burnt-out channel has lost its colour.
    private const double Burnt = 0.98;

    // Of the background: less may be a window or a lamp.
    private const double LeastShare = 0.25;
    private const int LeastCount = 100;

    /// <summary>The samples; none where too little of the background is neutral.</summary>
    public static IReadOnlyList<ToneSample> Of(IReadOnlyList<ToneSample> background)
    {
        ToneSample[] neutral = [.. background.Where(s => s.Luminance >= LeastLuminance && s.Most <= s.Least * MostRatio && s.Most < Burnt)];
        return neutral.Length >= Math.Max(LeastCount, background.Count * LeastShare) ? neutral : [];
    }
}
