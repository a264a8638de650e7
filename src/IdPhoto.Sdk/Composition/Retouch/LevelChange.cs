namespace IdPhoto.Composition.Retouch;

/// <summary>Contrast and brightness in one step, on encoded values: |v · (1 + c/100) + b|, rounded and held at 255.</summary>
/// <remarks>The absolute value is what OpenCV's convertScaleAbs does: a dark value that would fall below zero comes out lighter.</remarks>
internal static class LevelChange
{
    public static void Apply(Span<byte> values, double contrast, double brightness)
    {
        Span<byte> table = stackalloc byte[256];
        for (var v = 0; v < table.Length; v++)
        {
            table[v] = (byte)Math.Min(255, Math.Round(Math.Abs((v * (1 + (contrast / 100))) + brightness)));
        }

        foreach (ref var value in values)
        {
            value = table[value];
        }
    }
}
