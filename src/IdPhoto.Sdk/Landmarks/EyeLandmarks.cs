namespace IdPhoto;

/// <summary>One eye, in source pixels.</summary>
/// <param name="Centre">The midpoint of the two corners, the eye centre of ISO/IEC 39794-5.</param>
/// <param name="Iris">The centre of the iris.</param>
/// <param name="Aspect">Height of the lid opening over the distance of the corners: about 0.2 to 0.5 open, under 0.13 shut.</param>
public readonly record struct EyeLandmarks(PhotoPoint Centre, PhotoPoint Iris, double Aspect);
