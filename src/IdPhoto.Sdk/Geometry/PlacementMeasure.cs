namespace IdPhoto.Geometry;

/// <summary>
/// A length in the frame, as a fraction of the frame's height. Every length that a template rules about, and how far the frame
/// reaches over each edge of the photo, is linear in the placement; that is what makes the crop exactly solvable.
/// </summary>
/// <param name="Constant">The length when both head height and eye line are zero.</param>
/// <param name="PerHeadHeight">How it grows with the head height.</param>
/// <param name="PerEyeLine">How it grows with the eye line.</param>
internal readonly record struct PlacementMeasure(double Constant, double PerHeadHeight, double PerEyeLine)
{
    public double At(HeadPlacement placement) =>
        Constant + (PerHeadHeight * placement.HeadHeight) + (PerEyeLine * placement.EyeLine);

    public static PlacementMeasure operator -(PlacementMeasure m) => new(-m.Constant, -m.PerHeadHeight, -m.PerEyeLine);
}
