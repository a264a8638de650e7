using IdPhoto.Imaging;

namespace IdPhoto.Geometry;

/// <summary>
/// The head's own frame, in source pixels: x along the line of the eyes to the picture's right, y down to the chin, origin where the
/// face's midline crosses the line of the eyes.
/// </summary>
internal readonly record struct HeadFrame(AffineTransform FromPhoto)
{
    /// <summary>The frame of a face.</summary>
    public static HeadFrame Of(FaceLandmarks landmarks)
    {
        var atEyes = new HeadFrame(AffineTransform.Similarity(1, -landmarks.RollDegrees, landmarks.EyeMidpoint, default));

        // The eyes' midpoint and the mouth's centre both lie on the midline of a frontal face; between them they halve each other's error.
        var midline = atEyes.ToHead(landmarks.MouthCentre).X / 2;
        return new HeadFrame(atEyes.FromPhoto.Then(new(1, 0, 0, 1, -midline, 0)));
    }

    /// <summary>A source pixel in the head's frame.</summary>
    public PhotoPoint ToHead(PhotoPoint p) => FromPhoto.Apply(p);

    /// <summary>A point of the head's frame in source pixels.</summary>
    public PhotoPoint ToPhoto(PhotoPoint p) => FromPhoto.Invert().Apply(p);
}
