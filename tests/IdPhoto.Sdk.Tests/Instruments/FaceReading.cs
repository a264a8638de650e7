namespace IdPhoto.Tests.Instruments;

/// <summary>What an instrument reads of the largest face in a picture, in its pixels; left and right are the picture's.</summary>
internal readonly record struct FaceReading(PhotoPoint LeftEye, PhotoPoint RightEye, PhotoPoint LeftMouth, PhotoPoint RightMouth)
{
    /// <summary>The tilt of the line through the eyes, clockwise, degrees.</summary>
    public double RollDegrees => Math.Atan2(RightEye.Y - LeftEye.Y, RightEye.X - LeftEye.X) * 180 / Math.PI;

    public PhotoPoint Eyes => LeftEye.MidpointTo(RightEye);

    public PhotoPoint Mouth => LeftMouth.MidpointTo(RightMouth);

    /// <summary>
    /// Where the face's midline stands: half way between the eyes' middle and the mouth's. In a levelled picture both lie on it, but for
    /// what a slight turn of the head does to the one and a crooked smile to the other.
    /// </summary>
    public double MidlineX => (Eyes.X + Mouth.X) / 2;
}
