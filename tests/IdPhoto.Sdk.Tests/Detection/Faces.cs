namespace IdPhoto.Tests.Detection;

/// <summary>Faces drawn with a ruler.</summary>
internal static class Faces
{
    /// <summary>A face whose eye line is tilted clockwise by the given angle; the eyes are half a box apart.</summary>
    public static Face Tilted(double rollDegrees, PhotoBox box, double score)
    {
        var (sin, cos) = Math.SinCos(rollDegrees * Math.PI / 180);
        PhotoPoint At(double right, double down) => new(
            box.Centre.X + (box.Width * ((right * cos) - (down * sin))), box.Centre.Y + (box.Width * ((right * sin) + (down * cos))));
        return new(box, score, new(At(-0.25, -0.1), At(0.25, -0.1), At(0, 0.1), At(-0.15, 0.3), At(0.15, 0.3)));
    }
}
