namespace IdPhoto;

/// <summary>A size of photo on a sheet.</summary>
/// <param name="WidthMm">The width, 5 to 1000 millimetres.</param>
/// <param name="HeightMm">The height, 5 to 1000 millimetres.</param>
/// <param name="Count">How many, 1 to 1000; null fills what is left, by turns with other such items.</param>
public sealed record SheetItem(double WidthMm, double HeightMm, int? Count = null)
{
    // Millimetres of documents are rounded: 413 × 531 px are 35 × 45 mm to a part in two thousand, 600 × 600 px are 2 × 2 inches, called 51 mm.
    private const double SameShape = 0.01;

    /// <summary>Says whether a picture has the print's shape: its sides' ratio, to 1 % or to a pixel of its width.</summary>
    /// <param name="width">The picture's width, pixels.</param>
    /// <param name="height">The picture's height, pixels.</param>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidRequest"/>: it has another.</exception>
    public void RequireShape(int width, int height)
    {
        var proper = height * WidthMm / HeightMm;
        if (Math.Abs(width - proper) > Math.Max(1, SameShape * proper))
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidRequest,
                FormattableString.Invariant(
                    $"The photo has {width} × {height} px, another shape than {WidthMm:0.#} × {HeightMm:0.#} mm: the face would be stretched. Give the size that it was made for, or allow it with SheetOptions.AllowStretch."));
        }
    }

    /// <exception cref="IdPhotoException">A value is out of its range.</exception>
    internal void Validate()
    {
        if (WidthMm is not (>= 5 and <= 1000) || HeightMm is not (>= 5 and <= 1000) || Count is < 1 or > 1000)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidRequest,
                FormattableString.Invariant($"A sheet cannot hold {Count?.ToString() ?? "any number of"} photos of {WidthMm} × {HeightMm} mm: sides may be 5 to 1000 mm, counts 1 to 1000."));
        }
    }
}
