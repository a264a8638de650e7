namespace IdPhoto.Compliance.Colours;

/// <summary>
/// CIEDE2000, the colour difference of ISO/CIE 11664-6; about 1 is just noticeable side by side. Formulas and test pairs: Sharma, Wu and
/// Dalal, "The CIEDE2000 color-difference formula", Color Research and Application 30 (2005).
/// </summary>
internal static class ColourDifference
{
    private const double Pow25To7 = 6103515625;

    /// <summary>The difference of two colours, with all weights 1.</summary>
    public static double Ciede2000(LabColour one, LabColour two)
    {
        var stretch = 1 + (0.5 * (1 - Saturating((Chroma(one.A, one.B) + Chroma(two.A, two.B)) / 2)));
        var (a1, a2) = (one.A * stretch, two.A * stretch);
        var (c1, c2) = (Chroma(a1, one.B), Chroma(a2, two.B));
        var (h1, h2) = (Hue(a1, one.B), Hue(a2, two.B));
        var (l, c) = ((one.L + two.L) / 2.0, (c1 + c2) / 2);
        var turn = c1 * c2 == 0 ? 0 : Math.IEEERemainder(h2 - h1, 360);
        var h = c1 * c2 == 0 ? h1 + h2 : h1 + (turn / 2);

        var fromMiddle = (l - 50) * (l - 50);
        var deltaL = (two.L - one.L) / (1 + (0.015 * fromMiddle / Math.Sqrt(20 + fromMiddle)));
        var deltaC = (c2 - c1) / (1 + (0.045 * c));
        var t = 1 - (0.17 * Cos(h - 30)) + (0.24 * Cos(2 * h)) + (0.32 * Cos((3 * h) + 6)) - (0.20 * Cos((4 * h) - 63));
        var deltaH = 2 * Math.Sqrt(c1 * c2) * Math.Sin(turn / 2 * Math.PI / 180) / (1 + (0.015 * c * t));
        var blue = Math.IEEERemainder(h - 275, 360) / 25;
        var rotation = -2 * Saturating(c) * Math.Sin(60 * Math.Exp(-blue * blue) * Math.PI / 180);
        return Math.Sqrt((deltaL * deltaL) + (deltaC * deltaC) + (deltaH * deltaH) + (rotation * deltaC * deltaH));
    }

    private static double Chroma(double a, double b) => Math.Sqrt((a * a) + (b * b));

    private static double Hue(double a, double b) => Math.Atan2(b, a) * 180 / Math.PI;

    private static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);

    private static double Saturating(double chroma)
    {
        var power = Math.Pow(chroma, 7);
        return Math.Sqrt(power / (power + Pow25To7));
    }
}
