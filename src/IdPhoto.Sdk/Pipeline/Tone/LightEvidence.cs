namespace IdPhoto.Pipeline.Tone;

/// <summary>
/// What in a photo tells how much light it got, whoever is in it: its lightest parts and a neutral wall. The skin's own lightness is no
/// part of it: dark skin in good light and light skin in little light are the same number.
/// </summary>
/// <param name="Lightest">The strongest channel's light that one pixel in a hundred has, of the photo or of the face (gleam, eyes, teeth).</param>
/// <param name="Wall">The median luminance of a neutral background; null where there is none.</param>
internal readonly record struct LightEvidence(double Lightest, double? Wall)
{
    // The limits are this library's: the five portraits that it is tested with have 0.53 to 0.98. Half of the least is clearly too little.
    private const double ClearlyDark = 0.25;

    // With a wall to confirm it the least itself will do.
    private const double LightEnough = 0.5;

    // sRGB 170. A wall for such photos is white or light grey, yet a darker grey must not be taken for a white in little light.
    private const double LightWall = 0.4;

    /// <summary>The largest factor that the evidence supports, 1 or more.</summary>
    public double MostGain => Math.Max(1, Wall is { } wall ? Math.Min(LightWall / wall, LightEnough / Lightest) : ClearlyDark / Lightest);

    /// <summary>The evidence of a photo.</summary>
    /// <param name="photo">Pixels all over the photo.</param>
    /// <param name="face">Pixels of the face; it may be empty.</param>
    /// <param name="ground">Light, colourless background; it may be empty.</param>
    public static LightEvidence Of(IReadOnlyList<ToneSample> photo, IReadOnlyList<ToneSample> face, IReadOnlyList<ToneSample> ground) => new(
        Math.Max(LightestOf(photo), face.Count > 0 ? LightestOf(face) : 0),
        ground.Count > 0 ? ToneSample.Quantile(ground.Select(s => s.Luminance), 0.5) : null);

    private static double LightestOf(IReadOnlyList<ToneSample> samples) => ToneSample.Quantile(samples.Select(s => s.Most), 0.99);
}
