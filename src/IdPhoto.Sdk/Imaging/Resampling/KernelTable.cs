namespace IdPhoto.Imaging;

/// <summary>Weights of a kernel for 256 positions between two pixels. A position is off by at most 1/512 of a source pixel.</summary>
internal sealed class KernelTable
{
    private const int Phases = 256;
    private readonly float[] _weights;

    private KernelTable(int reach, float[] weights)
    {
        Reach = reach;
        _weights = weights;
    }

    /// <summary>Taps on each side of a position.</summary>
    public int Reach { get; }

    /// <summary>Taps in all.</summary>
    public int Taps => 2 * Reach;

    /// <param name="filter">The kernel.</param>
    /// <param name="step">Source pixels per target pixel along the axis.</param>
    public static KernelTable Create(ResampleFilter filter, double step)
    {
        var width = Math.Max(1, Math.Abs(step));
        var reach = (int)Math.Ceiling((filter == ResampleFilter.Cubic ? 2 : 1) * width);
        var taps = 2 * reach;
        var weights = new float[(Phases + 1) * taps];
        Span<double> row = stackalloc double[Math.Min(taps, 512)];
        row = taps <= row.Length ? row[..taps] : new double[taps];
        for (var phase = 0; phase <= Phases; phase++)
        {
            var sum = 0.0;
            for (var tap = 0; tap < taps; tap++)
            {
                var distance = tap - reach + 1 - ((double)phase / Phases);
                row[tap] = filter == ResampleFilter.Cubic ? Cubic(distance / width) : Triangle(distance / width);
                sum += row[tap];
            }

            for (var tap = 0; tap < taps; tap++)
            {
                weights[(phase * taps) + tap] = (float)(row[tap] / sum);
            }
        }

        return new KernelTable(reach, weights);
    }

    /// <summary>The weights for a position, and the pixel that the first of them belongs to.</summary>
    /// <param name="position">Along the axis; a pixel's centre is at its index + 0.5.</param>
    /// <param name="first">The index of the first pixel.</param>
    public ReadOnlySpan<float> At(double position, out int first)
    {
        var fromCentre = position - 0.5;
        var index = Math.Floor(fromCentre);
        first = (int)index - Reach + 1;
        var phase = (int)(((fromCentre - index) * Phases) + 0.5);
        return _weights.AsSpan(phase * Taps, Taps);
    }

    private static double Triangle(double x) => Math.Max(0, 1 - Math.Abs(x));

    // Keys 1981 with a = -0.5.
    private static double Cubic(double x)
    {
        x = Math.Abs(x);
        return x switch
        {
            < 1 => (((1.5 * x) - 2.5) * x * x) + 1,
            < 2 => (((((-0.5 * x) + 2.5) * x) - 4) * x) + 2,
            _ => 0,
        };
    }
}
