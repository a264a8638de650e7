namespace IdPhoto.Matting;

/// <summary>How large a matting model's input is for a region of a photo.</summary>
public abstract record MattingSize
{
    private protected MattingSize()
    {
    }

    /// <summary>The size where it is the same for every region; null where the region decides.</summary>
    internal abstract (int Width, int Height)? Fixed { get; }

    /// <summary>Always this size, pixels: the region is stretched to it.</summary>
    public static MattingSize Stretch(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        return new StretchedSize(width, height);
    }

    /// <summary>
    /// MODNet's rule: the shorter side becomes 512 and the sides' ratio is kept, unless 512 lies between the sides; then both are
    /// cut down to multiples of 32.
    /// </summary>
    /// <param name="longest">What the longer side may be, pixels; the reference has no limit and a panorama would exhaust memory.</param>
    public static MattingSize ShortSide512Multiple32(int longest = 1280)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, 512);
        return new ShortSideSize(512, 32, longest);
    }

    /// <summary>The region's own size, cut down to multiples, shrunk with its ratio kept where the longer side would exceed a limit.</summary>
    /// <param name="multiple">What both sides are multiples of, pixels.</param>
    /// <param name="longest">What the longer side may be, pixels.</param>
    public static MattingSize MultipleOf(int multiple, int longest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(multiple, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, multiple);
        return new MultipleOfSize(multiple, longest);
    }

    /// <summary>The input's size for a region of this size, pixels.</summary>
    /// <param name="width">The region's width, whole pixels.</param>
    /// <param name="height">The region's height, whole pixels.</param>
    public abstract (int Width, int Height) For(int width, int height);
}
