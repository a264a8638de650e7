namespace IdPhoto;

/// <summary>A size of photo on a sheet.</summary>
/// <param name="WidthMm">The width, 5 to 1000 millimetres.</param>
/// <param name="HeightMm">The height, 5 to 1000 millimetres.</param>
/// <param name="Count">How many, 1 to 1000; null fills what is left, by turns with other such items.</param>
public sealed record SheetItem(double WidthMm, double HeightMm, int? Count = null)
{
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
