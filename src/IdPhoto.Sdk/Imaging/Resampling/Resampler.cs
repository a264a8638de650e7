namespace IdPhoto.Imaging;

/// <summary>
/// Resamples pictures, mattes and model inputs through an affine map from source pixels to target pixels
/// (origin top left, first pixel's centre at (0.5, 0.5)). One algorithm serves them all: <see cref="TwoPassWarp"/>.
/// </summary>
internal static class Resampler
{
    /// <summary>Fills a picture of the wanted size.</summary>
    public static void Warp(PhotoImage source, AffineTransform map, PhotoImage target, ResampleFilter filter, EdgeMode edge = EdgeMode.Replicate)
    {
        using var level = Level(source, map, out var levelled);
        TwoPassWarp.Run(new PhotoRows(level ?? source), new PhotoRows(target), levelled, target.Width, target.Height, filter, edge);
    }

    /// <summary>Fills a model's input: width × height × 3 floats, interleaved or planar.</summary>
    public static unsafe void WarpToTensor(
        PhotoImage source, AffineTransform map, Span<float> tensor, int width, int height, TensorScaling scaling, bool planar, EdgeMode edge)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tensor.Length, width * height * 3, nameof(tensor));
        using var level = Level(source, map, out var levelled);
        fixed (float* target = tensor)
        {
            var sink = new TensorSink(target, width, height, scaling, planar);
            WarpDown(level ?? source, sink, levelled, width, height, edge);
        }
    }

    /// <summary>Fills a plane of floats. The map must not turn by more than 45°.</summary>
    public static unsafe void WarpPlane(
        ReadOnlySpan<float> source, int sourceWidth, int sourceHeight, AffineTransform map, Span<float> target, int width, int height, ResampleFilter filter, EdgeMode edge)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(source.Length, sourceWidth * sourceHeight, nameof(source));
        ArgumentOutOfRangeException.ThrowIfLessThan(target.Length, width * height, nameof(target));
        fixed (float* from = source, to = target)
        {
            var rows = new PlaneRows(from, sourceWidth, sourceHeight);
            TwoPassWarp.Run(rows, new PlaneRows(to, width, height), map, width, height, filter, edge);
        }
    }

    private static void WarpDown<TSink>(PhotoImage source, TSink sink, AffineTransform map, int width, int height, EdgeMode edge)
        where TSink : struct, IPixelSink
    {
        // Bins of a third of the reduction leave the kernel's shape to within 3 % of its width.
        var bin = Math.Min((int)(Math.Abs(1 / map.M22) / 3), BinnedRows.MaxBin);
        if (bin < 2)
        {
            TwoPassWarp.Run(new PhotoRows(source), sink, map, width, height, ResampleFilter.Triangle, edge);
            return;
        }

        var unbin = new AffineTransform(1, 0, 0, bin, 0, 0);
        TwoPassWarp.Run(new BinnedRows(source, bin), sink, unbin.Then(map), width, height, ResampleFilter.Triangle, edge);
    }

    // A turn of more than 45° starts with an exact quarter turn, which leaves the two passes a small angle.
    private static PhotoImage? Level(PhotoImage source, AffineTransform map, out AffineTransform levelled)
    {
        levelled = map;
        if (Math.Abs(map.M11) >= Math.Abs(map.M12) && map.M11 > 0)
        {
            return null;
        }

        var turn = (map.M11, map.M21) switch
        {
            (var a, var b) when Math.Abs(a) >= Math.Abs(b) => QuarterTurn.Half,
            (_, > 0) => QuarterTurn.Clockwise,
            _ => QuarterTurn.CounterClockwise,
        };
        levelled = turn.Transform(source.Width, source.Height).Invert().Then(map);
        return turn.Apply(source);
    }
}
