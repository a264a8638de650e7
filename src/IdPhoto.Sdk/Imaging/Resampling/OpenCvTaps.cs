namespace IdPhoto.Imaging;

/// <summary>
/// Which source positions make up each target position of one axis, and by how much. Source of the formulas: OpenCV,
/// modules/imgproc/src/resize.cpp.
/// </summary>
internal sealed class OpenCvTaps
{
    private readonly int[] _first;
    private readonly float[][] _weights;

    private OpenCvTaps(int size) => (_first, _weights) = (new int[size], new float[size][]);

    public int First(int target) => _first[target];

    public ReadOnlySpan<float> Weights(int target) => _weights[target];

    /// <summary>Two neighbours around (d + ½)·scale − ½; the edge pixel alone outside.</summary>
    public static OpenCvTaps Linear(int from, int to)
    {
        var taps = new OpenCvTaps(to);
        var scale = (double)from / to;
        for (var d = 0; d < to; d++)
        {
            var position = ((d + 0.5) * scale) - 0.5;
            var left = (int)Math.Floor(position);
            taps.SetPair(d, left, left < 0 || left >= from - 1 ? 0 : position - left, from);
        }

        return taps;
    }

    /// <summary>The covered stretch, partly covered pixels in proportion.</summary>
    public static OpenCvTaps Area(int from, int to)
    {
        var taps = new OpenCvTaps(to);
        var scale = (double)from / to;
        for (var d = 0; d < to; d++)
        {
            var (begin, end) = (d * scale, Math.Min((d + 1) * scale, from));
            var (first, last) = ((int)Math.Floor(begin + 1e-9), Math.Min((int)Math.Ceiling(end - 1e-9), from));
            var weights = new float[Math.Max(1, last - first)];
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = (float)((Math.Min(end, first + i + 1) - Math.Max(begin, first + i)) / (end - begin));
            }

            (taps._first[d], taps._weights[d]) = (first, weights);
        }

        return taps;
    }

    /// <summary>What INTER_AREA does when a side grows: pixels keep their place and blend only where two share a target pixel.</summary>
    public static OpenCvTaps AreaEnlarging(int from, int to)
    {
        var taps = new OpenCvTaps(to);
        var (scale, inverse) = ((double)from / to, (double)to / from);
        for (var d = 0; d < to; d++)
        {
            var left = (int)Math.Floor(d * scale);
            var fraction = (float)(d + 1 - ((left + 1) * inverse));
            taps.SetPair(d, left, fraction <= 0 ? 0 : fraction - Math.Floor(fraction), from);
        }

        return taps;
    }

    private void SetPair(int target, int left, double fraction, int from)
    {
        _first[target] = Math.Clamp(left, 0, from - 1);
        _weights[target] = fraction == 0 || left >= from - 1 ? [1] : [1 - (float)fraction, (float)fraction];
    }
}
