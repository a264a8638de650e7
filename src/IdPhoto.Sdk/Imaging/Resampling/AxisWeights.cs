namespace IdPhoto.Imaging;

/// <summary>For each target pixel along one axis: the source pixels it is made of and their weights, which sum to 1.</summary>
internal sealed class AxisWeights
{
    private readonly (int First, float[] Weights)[] _pixels;

    private AxisWeights(int target, Func<int, (int First, float[] Weights)> at)
    {
        _pixels = [.. Enumerable.Range(0, target).Select(at)];
        MaxTaps = _pixels.Max(pixel => pixel.Weights.Length);
    }

    /// <summary>The most source pixels that one target pixel is made of.</summary>
    public int MaxTaps { get; }

    public ReadOnlySpan<float> At(int target, out int first)
    {
        (first, var weights) = _pixels[target];
        return weights;
    }

    /// <param name="method">The resizer.</param>
    /// <param name="source">Source pixels along the axis.</param>
    /// <param name="target">Target pixels along the axis.</param>
    /// <param name="bothShrink">Whether neither axis is enlarged, which decides what OpenCV's area mode does.</param>
    public static AxisWeights Create(ReferenceResize method, int source, int target, bool bothShrink)
    {
        var scale = (double)source / target;
        return method switch
        {
            ReferenceResize.OpenCvLinear => new(target, i => Linear(source, ((i + 0.5) * scale) - 0.5)),
            ReferenceResize.OpenCvArea when bothShrink => new(target, i => Overlap(source, i * scale, scale)),
            ReferenceResize.OpenCvArea => new(target, i => Linear(source, AreaPosition(i, scale))),
            ReferenceResize.PillowBilinear => new(target, i => Kernel(source, (i + 0.5) * scale, scale, 1, PillowKernels.Triangle)),
            ReferenceResize.PillowBicubic => new(target, i => Kernel(source, (i + 0.5) * scale, scale, 2, PillowKernels.Cubic)),
            ReferenceResize.PillowLanczos => new(target, i => Kernel(source, (i + 0.5) * scale, scale, 3, PillowKernels.Lanczos)),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No such resizer."),
        };
    }

    // OpenCV's resize.cpp, area mode with an enlarged axis: neither ordinary bilinear nor nearest.
    private static double AreaPosition(int target, double scale)
    {
        var index = Math.Floor(target * scale);
        var fraction = target + 1 - ((index + 1) / scale);
        return index + (fraction <= 0 ? 0 : fraction - Math.Floor(fraction));
    }

    private static (int First, float[] Weights) Linear(int source, double position)
    {
        var clamped = Math.Clamp(position, 0, source - 1);
        var first = Math.Min((int)clamped, Math.Max(source - 2, 0));
        var fraction = (float)(clamped - first);
        return source == 1 ? (0, [1]) : (first, [1 - fraction, fraction]);
    }

    // OpenCV's resize.cpp, computeResizeAreaTab: a source pixel weighs as much as the footprint covers of it.
    private static (int First, float[] Weights) Overlap(int source, double start, double scale)
    {
        var end = Math.Min(start + scale, source);
        var first = (int)start;
        var last = Math.Clamp((int)Math.Ceiling(end), first + 1, source);
        return (first, Normalise(first, last, x => Math.Max(0, Math.Min(end, x + 1) - Math.Max(start, x))));
    }

    // Pillow's Resample.c, precompute_coeffs.
    private static (int First, float[] Weights) Kernel(int source, double centre, double scale, double reach, Func<double, double> kernel)
    {
        var stretch = Math.Max(scale, 1);
        var first = Math.Max(0, (int)(centre - (reach * stretch) + 0.5));
        var last = Math.Min(source, (int)(centre + (reach * stretch) + 0.5));
        return (first, Normalise(first, last, x => kernel((x - centre + 0.5) / stretch)));
    }

    private static float[] Normalise(int first, int last, Func<int, double> weight)
    {
        var weights = Enumerable.Range(first, last - first).Select(weight).ToArray();
        var sum = weights.Sum();
        return Array.ConvertAll(weights, w => (float)(w / sum));
    }
}
