namespace IdPhoto.Tests.Composition;

/// <summary>What a camera would see: colours mixed as light, in double precision (IEC 61966-2-1).</summary>
internal static class Light
{
    /// <summary>The colour in levels of a pixel of which <paramref name="front"/> covers the share <paramref name="alpha"/>.</summary>
    public static (double R, double G, double B) Mix(Rgb front, Rgb behind, double alpha) =>
        (Mix(front.R, behind.R, alpha), Mix(front.G, behind.G, alpha), Mix(front.B, behind.B, alpha));

    public static double Decode(double level)
    {
        var v = level / 255;
        return v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
    }

    private static double Mix(byte front, byte behind, double alpha)
    {
        var light = (alpha * Decode(front)) + ((1 - alpha) * Decode(behind));
        return 255 * (light <= 0.0031308 ? 12.92 * light : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055);
    }
}
