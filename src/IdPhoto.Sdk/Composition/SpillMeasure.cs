using System.Runtime.Intrinsics;

namespace IdPhoto.Composition;

/// <summary>How a wall's light is told from the person's own colours around one place.</summary>
/// <param name="Shade">
/// Weights of the channels of linear light: the weighted sum is 0 on the person's mean colour at any brightness and 1 on the wall's.
/// </param>
/// <param name="Tint">
/// Weights and a constant: 0 on the person's mean colour with any white light added, 1 on the wall's.
/// </param>
/// <param name="Threshold">What the person's own colours reach by their variety.</param>
/// <param name="Strength">0 where nothing can be said, to 1.</param>
internal readonly record struct SpillMeasure(Vector128<float> Shade, Vector128<float> Tint, float Threshold, float Strength)
{
    // Largest less smallest channel, encoded by a gamma of 2: up to the first a wall counts as neutral (a light-blue one of #D8E2EC has
    // 0.08), from the second on as coloured.
    private const float Neutral = 0.12f;
    private const float Coloured = 0.25f;

    // How far the person's hue must lie from the wall's: 0 is the wall's own hue and saturation, 1 is neutral.
    private const float SameHue = 0.2f;
    private const float OtherHue = 0.4f;

    // Shares of a window that must have been seen of the wall and of the person's inside.
    private const float LeastWall = 0.003f;
    private const float LeastPerson = 0.01f;

    // Threshold: deviations of the person's own colours, and noise.
    private const float Deviations = 0.5f;
    private const float Noise = 0.03f;

    // Grey hair at the rim of a warm face looks like a cold wall's light: some of the way to neutral is the person's as well.
    private const float WayToNeutral = 0.25f;

    // A wall throws a quarter; a much larger share is a thing of the wall's colour.
    private const float Likely = 0.28f;
    private const float Unlikely = 0.4f;

    // No colour is told from what is more of the wall than of the person.
    private const float MostShare = 0.6f;

    // Luminance of linear sRGB (IEC 61966-2-1).
    private static readonly Vector128<float> Luma = Vector128.Create(0.2126f, 0.7152f, 0.0722f, 0f);

    /// <summary>Whether any background that was seen is not neutral.</summary>
    public static bool AnyColoured(ReadOnlySpan<Vector128<float>> background)
    {
        foreach (var colour in background)
        {
            if (colour.GetElement(3) > LeastWall && Chroma(colour) > Neutral)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Compares a wall with the colours inside.</summary>
    /// <param name="wall">The wall's light; in the fourth plane how much of it was seen.</param>
    /// <param name="mean">Sum of the person's inside colours, and their number, over a window's size.</param>
    /// <param name="squares">Sum of R², G², B².</param>
    /// <param name="products">Sum of R·G, G·B, B·R.</param>
    public static SpillMeasure Of(Vector128<float> wall, Vector128<float> mean, Vector128<float> squares, Vector128<float> products)
    {
        var (seen, number, chroma) = (wall.GetElement(3), mean.GetElement(3), Chroma(wall));
        wall = wall.WithElement(3, 0f);
        var luminance = Vector128.Dot(mean, Luma);
        if (seen < LeastWall || number < LeastPerson || chroma <= Neutral || luminance <= 0)
        {
            return default;
        }

        // Along the wall's chroma, less what the person's mean colour has there for its luminance: so shading does not count.
        var direction = wall - Vector128.Create(Vector128.Dot(wall, Luma)).WithElement(3, 0f);
        var along = direction - (Luma * Vector128.Sum(direction));
        var own = along - (Luma * (Vector128.Dot(mean, along) / luminance));
        var height = Vector128.Dot(along, wall);
        var (range, rise) = (Vector128.Dot(own, wall), height - (Vector128.Dot(mean, along) / number));
        var unlike = Ramp(Math.Min(range, rise) / height, SameHue, OtherHue);
        if (unlike <= 0)
        {
            return default;
        }

        var turned = Vector128.Shuffle(own, Vector128.Create(1, 2, 0, 3));
        var variance = (Vector128.Dot(own * own, squares) + (2 * Vector128.Dot(own * turned, products))) / number;
        var threshold = (Deviations * MathF.Sqrt(Math.Max(0, variance)) / range) + Noise
            + (WayToNeutral * Math.Max(0, 1 - (height / rise)));
        return new(own / range, (along / rise).WithElement(3, 1 - (height / rise)), threshold, unlike * Ramp(chroma, Neutral, Coloured));
    }

    /// <summary>The wall's share in a colour, as far as neither shade nor white light explains it; negative away from the wall.</summary>
    /// <param name="colour">Linear light.</param>
    /// <param name="shade"><see cref="Shade"/>.</param>
    /// <param name="tint"><see cref="Tint"/>.</param>
    public static float ShareOf(Vector128<float> colour, Vector128<float> shade, Vector128<float> tint)
    {
        colour = colour.WithElement(3, 1f);
        return Math.Clamp(Math.Min(Vector128.Dot(colour, shade), Vector128.Dot(colour, tint)), -MostShare, MostShare);
    }

    /// <summary>1 for what a wall may throw on a person; 0 for so large a share that a thing of the wall's colour is more likely.</summary>
    public static float Plausible(float share) => 1 - Ramp(share, Likely, Unlikely);

    /// <summary>What of a share counts: within the person's variety nearly nothing, far beyond all of it.</summary>
    public static float Beyond(float share, float threshold) => share <= threshold ? 0 : share - (threshold * threshold / share);

    private static float Chroma(Vector128<float> light)
    {
        var (r, g, b) = (light.GetElement(0), light.GetElement(1), light.GetElement(2));
        return MathF.Sqrt(Math.Max(r, Math.Max(g, b))) - MathF.Sqrt(Math.Max(0, Math.Min(r, Math.Min(g, b))));
    }

    private static float Ramp(float value, float from, float to) => Math.Clamp((value - from) / (to - from), 0, 1);
}
