namespace IdPhoto.Tests.Composition;

/// <summary>A colour as the eye weighs differences: CIE 1976 L*a*b* under D65.</summary>
internal readonly record struct Lab(double L, double A, double B)
{
    public static Lab From(Rgb colour)
    {
        var (r, g, b) = (Light.Decode(colour.R), Light.Decode(colour.G), Light.Decode(colour.B));

        // sRGB primaries to XYZ (IEC 61966-2-1), divided by the white point (0.9505, 1, 1.089).
        var x = Root(((0.4124 * r) + (0.3576 * g) + (0.1805 * b)) / 0.9505);
        var y = Root((0.2126 * r) + (0.7152 * g) + (0.0722 * b));
        var z = Root(((0.0193 * r) + (0.1192 * g) + (0.9505 * b)) / 1.089);
        return new((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    /// <summary>ΔE of 1976: the Euclidean distance. About 2.3 is just noticeable.</summary>
    public double DistanceTo(Lab other) => Math.Sqrt(
        ((L - other.L) * (L - other.L)) + ((A - other.A) * (A - other.A)) + ((B - other.B) * (B - other.B)));

    private static double Root(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((24389.0 / 27 * t) + 16) / 116;
}
