namespace IdPhoto;

/// <summary>Five points of a face in source pixels. Left and right are the picture's; ISO/IEC 39794-5's are the subject's.</summary>
/// <param name="ImageLeftEye">The eye on the picture's left.</param>
/// <param name="ImageRightEye">The eye on the picture's right.</param>
/// <param name="Nose">The tip of the nose.</param>
/// <param name="ImageLeftMouth">The corner of the mouth on the picture's left.</param>
/// <param name="ImageRightMouth">The corner of the mouth on the picture's right.</param>
public readonly record struct FacePoints(
    PhotoPoint ImageLeftEye, PhotoPoint ImageRightEye, PhotoPoint Nose, PhotoPoint ImageLeftMouth, PhotoPoint ImageRightMouth)
{
    /// <summary>The same points in a picture that is <paramref name="factor"/> times as large.</summary>
    public FacePoints Scale(double factor) => new(
        ImageLeftEye.Scale(factor), ImageRightEye.Scale(factor), Nose.Scale(factor), ImageLeftMouth.Scale(factor), ImageRightMouth.Scale(factor));
}
