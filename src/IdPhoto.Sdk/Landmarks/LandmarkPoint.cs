namespace IdPhoto;

/// <summary>A landmark in source pixels, with its depth.</summary>
/// <param name="X">Pixels from the left edge.</param>
/// <param name="Y">Pixels from the top edge.</param>
/// <param name="Z">Depth in the same unit as X; smaller is nearer to the camera, zero at the head's centre of mass.</param>
public readonly record struct LandmarkPoint(double X, double Y, double Z)
{
    /// <summary>The point without its depth.</summary>
    public PhotoPoint Point => new(X, Y);
}
