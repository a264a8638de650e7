namespace IdPhoto.Geometry.Hivision;

/// <summary>The size of a picture, width first. HivisionIDPhotos itself writes sizes as (height, width).</summary>
/// <param name="Width">Columns, pixels.</param>
/// <param name="Height">Rows, pixels.</param>
public readonly record struct HivisionSize(int Width, int Height)
{
    // The HD picture's shorter side is at least this long (photo_adjuster.py, resize_image_by_min).
    private const int LeastHdSide = 600;

    /// <summary>
    /// The sizes that the standard photo passes through, the last one being <paramref name="target"/>: a reduction of the height by
    /// two or more goes through whole multiples of the target, each reduced by area averaging.
    /// </summary>
    /// <param name="cropHeight">The cut picture's height, pixels.</param>
    /// <param name="target">The wanted size.</param>
    public static IReadOnlyList<HivisionSize> StandardSteps(int cropHeight, HivisionSize target)
    {
        var reduction = (double)cropHeight / target.Height;
        if (reduction < 2)
        {
            return [target];
        }

        // Python's round: halves go to the even number.
        var multiple = (int)Math.Round(reduction, MidpointRounding.ToEven);
        return [.. Enumerable.Range(1, multiple - 1).Reverse().Select(n => new HivisionSize(target.Width * n, target.Height * n))];
    }

    /// <summary>The HD photo's size: the cut picture's, enlarged where its shorter side is under max(600, target width), never reduced.</summary>
    /// <param name="crop">The cut picture's size.</param>
    /// <param name="targetWidth">The wanted photo's width, pixels.</param>
    public static HivisionSize Hd(HivisionSize crop, int targetWidth)
    {
        var least = Math.Max(LeastHdSide, targetWidth);
        if (Math.Min(crop.Width, crop.Height) >= least)
        {
            return crop;
        }

        return crop.Height >= crop.Width
            ? new(least, (int)((long)crop.Height * least / crop.Width))
            : new((int)((long)crop.Width * least / crop.Height), least);
    }
}
