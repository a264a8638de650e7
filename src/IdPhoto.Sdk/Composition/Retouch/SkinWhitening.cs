namespace IdPhoto.Composition.Retouch;

/// <summary>
/// Lightens the middle of the range and leaves black and white: v + 0.4 · v · (1 − v) for v from 0 to 1, on each encoded value. The curve
/// flattens upwards, so the values of a light skin also come closer together: it grows paler as it grows lighter.
/// </summary>
/// <remarks>
/// How strength is spent is HivisionIDPhotos' (hivision/plugin/beauty/whitening.py): one full application for each 10, then one that is
/// blended in by what is left over. Its colours come from a picture file of that project, which is not used here: the curve is ours.
/// </remarks>
internal static class SkinWhitening
{
    private const double Lift = 0.4;
    private const int FullStrength = 10;

    public static void Apply(Span<byte> values, double strength)
    {
        Span<byte> table = stackalloc byte[256];
        for (var v = 0; v < table.Length; v++)
        {
            table[v] = Lightened((byte)v, strength);
        }

        foreach (ref var value in values)
        {
            value = table[value];
        }
    }

    private static byte Lightened(byte value, double strength)
    {
        for (; strength >= FullStrength; strength -= FullStrength)
        {
            value = (byte)Math.Round(Curve(value));
        }

        return (byte)Math.Round(value + ((Curve(value) - value) * strength / FullStrength));
    }

    private static double Curve(byte value) => value + (Lift * value * (255 - value) / 255);
}
