namespace IdPhoto.Geometry.Hivision;

/// <summary>
/// The crop of HivisionIDPhotos in whole pixels: a first window by the face's area, one corrective pass by the person's outline, and a
/// move down to the lower edge. All windows are in pixels of the picture that was given, origin top left.
/// </summary>
/// <remarks>
/// Source: Zeyi-Lin/HivisionIDPhotos, hivision/creator/photo_adjuster.py. HivisionIDPhotos runs it on a picture whose longer side is at
/// most 2,000 pixels; <see cref="HivisionCropPlanner"/> sees to that, a caller of <see cref="Plan"/> does so itself.
/// </remarks>
public sealed record HivisionCrop
{
    /// <summary>The window by the face alone.</summary>
    public required HivisionWindow First { get; init; }

    /// <summary>The window that the person fills from side to side, its top moved by <see cref="TopStatus"/> × <see cref="TopMove"/>.</summary>
    public required HivisionWindow Corrected { get; init; }

    /// <summary>0: the gap above the person is within range; 1: it was too large and the window went down; −1: too small, it went up.</summary>
    public required int TopStatus { get; init; }

    /// <summary>How far the window went up or down for that, pixels, never negative.</summary>
    public required int TopMove { get; init; }

    /// <summary>
    /// How far the person is moved down onto the lower edge of <see cref="Corrected"/>, pixels; at least 1, for a person that touches
    /// the edge counts as one pixel away from it. HivisionIDPhotos leaves that many transparent rows at the top.
    /// </summary>
    public required int BottomMove { get; init; }

    /// <summary>The sizes through which the standard photo is reduced; the last is the wanted one.</summary>
    public required IReadOnlyList<HivisionSize> StandardSteps { get; init; }

    /// <summary>The size of the HD photo.</summary>
    public required HivisionSize Hd { get; init; }

    /// <summary>What the finished photo shows: <see cref="Corrected"/> after the move down, which shows what lies higher by as much.</summary>
    public HivisionWindow Frame => Corrected with { Y1 = Corrected.Y1 - BottomMove, Y2 = Corrected.Y2 - BottomMove };

    /// <summary>Plans the crop.</summary>
    /// <param name="face">The detector's face box, pixels of the picture.</param>
    /// <param name="alpha">The person's opacity: width × height bytes, top row first; above 127 is person.</param>
    /// <param name="width">The picture's width, pixels.</param>
    /// <param name="height">The picture's height, pixels.</param>
    /// <param name="target">The wanted photo's size.</param>
    /// <param name="options">The numbers of the crop; HivisionIDPhotos' defaults when null.</param>
    /// <exception cref="ArgumentException">
    /// The face box or the target is empty, <paramref name="alpha"/> has another size, or an option is out of range.
    /// </exception>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.NoPerson"/>: a window shows no person.</exception>
    public static HivisionCrop Plan(
        PhotoBox face, ReadOnlySpan<byte> alpha, int width, int height, HivisionSize target, HivisionCropOptions? options = null)
    {
        options ??= new();
        if (width < 1 || height < 1 || alpha.Length != (long)width * height)
        {
            throw new ArgumentException($"Alpha has {alpha.Length} bytes; a picture of {width} × {height} pixels needs one for each.", nameof(alpha));
        }

        var picture = new AlphaPlane(alpha, width, height);
        var first = FirstWindow(face, target, options);
        var gaps = PersonGaps.In(first, picture);
        var trim = (int)((gaps.Left + gaps.Right) * ((double)target.Height / target.Width) / 2);
        var (status, move) = JudgeTop(gaps.Top - trim, first.Height, options);
        var corrected = new HivisionWindow(
            first.X1 + gaps.Left, first.Y1 + trim + (status * move), first.X2 - gaps.Right, first.Y2 - trim + (status * move));
        return new()
        {
            First = first,
            Corrected = corrected,
            TopStatus = status,
            TopMove = move,
            BottomMove = PersonGaps.In(corrected, picture).Bottom,
            StandardSteps = HivisionSize.StandardSteps(corrected.Height, target),
            Hd = HivisionSize.Hd(new(corrected.Width, corrected.Height), target.Width),
        };
    }

    /// <summary>The window by the face alone: the face's area is a fixed share of it, the face's centre lies at a fixed height.</summary>
    /// <param name="face">The detector's face box, pixels of the picture.</param>
    /// <param name="target">The wanted photo's size.</param>
    /// <param name="options">The numbers of the crop; HivisionIDPhotos' defaults when null.</param>
    /// <exception cref="ArgumentException">The face box or the target is empty, or an option is out of range.</exception>
    public static HivisionWindow FirstWindow(PhotoBox face, HivisionSize target, HivisionCropOptions? options = null)
    {
        options = (options ?? new()).Validated();
        if (!(face.Width > 0 && face.Height > 0 && double.IsFinite(face.Area + face.X + face.Y)))
        {
            throw new ArgumentException($"The face box is {face.Width} × {face.Height} pixels; it must have a positive size.", nameof(face));
        }

        if (target.Width < 1 || target.Height < 1)
        {
            throw new ArgumentException($"The wanted photo is {target.Width} × {target.Height} pixels; it must have at least one.", nameof(target));
        }

        // Casts drop the fraction towards zero, as Python's int does.
        var scale = Math.Sqrt(face.Area / options.HeadMeasureRatio / ((double)target.Height * target.Width));
        var (width, height) = ((int)(target.Width * scale), (int)(target.Height * scale));
        var x = (int)(face.Centre.X - (width / 2.0));
        var y = (int)(face.Centre.Y - (height * options.HeadHeightRatio));
        return new(x, y, x + width, y + height);
    }

    private static (int Status, int Move) JudgeTop(int top, int height, HivisionCropOptions options)
    {
        var share = (double)top / height;
        return share > options.TopDistanceMax ? (1, (int)((share - options.TopDistanceMax) * height))
            : share < options.TopDistanceMin ? (-1, (int)((options.TopDistanceMin - share) * height))
            : (0, 0);
    }
}
