using IdPhoto.Imaging;
using IdPhoto.Matting;

namespace IdPhoto.Geometry;

/// <summary>Measures a head from its landmarks and its matte.</summary>
internal static class HeadMeasurer
{
    // Crown to chin over (pupil distance + pupils to mouth), fitted to annotated subjects, correlation 0.795 (dpar39/ppp, CrownChinEstimator).
    private const double CrownRatio = 1.7699;

    // Hair is looked for above the face, up to this many face widths to either side of the midline: shoulders and hands stay out.
    private const double HairHalfWidth = 0.8;

    /// <summary>Measures.</summary>
    /// <param name="landmarks">The face, source pixels.</param>
    /// <param name="matte">The person, over a region of the same photo.</param>
    /// <param name="photo">The photo, for its size.</param>
    /// <param name="faceBox">The detector's face box, source pixels.</param>
    public static HeadMeasurements Measure(FaceLandmarks landmarks, Matte matte, PhotoImage photo, PhotoBox faceBox)
    {
        var head = HeadFrame.Of(landmarks);
        var chin = head.ToHead(landmarks.Chin).Y;
        var crown = EstimateCrown(landmarks, head);
        var hair = FindHairTop(matte, head, FaceHalfWidth(landmarks, head) * 2 * HairHalfWidth) ?? crown;

        // The matte bounds the skull from above: where it ends lower than the estimate, the estimate is wrong.
        crown = Math.Max(crown, hair);
        return new HeadMeasurements
        {
            ImageLeftEye = landmarks.ImageLeftEye.Centre,
            ImageRightEye = landmarks.ImageRightEye.Centre,
            MidlineAtEyes = head.ToPhoto(new(0, 0)),
            Chin = head.ToPhoto(new(0, chin)),
            Crown = head.ToPhoto(new(0, crown)),
            HairTop = head.ToPhoto(new(0, hair)),
            RollDegrees = landmarks.RollDegrees,
            PhotoWidth = photo.Width,
            PhotoHeight = photo.Height,
            FaceBox = faceBox,
            Person = matte,
        };
    }

    /// <summary>The crown's height in the head's frame, from the landmarks alone (negative: above the eyes).</summary>
    public static double EstimateCrown(FaceLandmarks landmarks, HeadFrame head)
    {
        // Turning the head shortens the distance of the pupils, not that to the mouth.
        var pupils = landmarks.ImageLeftEye.Iris.DistanceTo(landmarks.ImageRightEye.Iris) / Math.Cos(landmarks.Pose.Yaw * Math.PI / 180);
        var mouth = head.ToHead(landmarks.MouthCentre).Y;
        return head.ToHead(landmarks.Chin).Y - (CrownRatio * (pupils + mouth));
    }

    private static double FaceHalfWidth(FaceLandmarks landmarks, HeadFrame head) =>
        landmarks.Mesh.Max(p => Math.Abs(head.ToHead(p.Point).X));

    private static double? FindHairTop(Matte matte, HeadFrame head, double halfWidth)
    {
        const float Inside = 0.5f;
        var toPhoto = AffineTransform.FromBox(matte.Region, matte.Width, matte.Height).Invert();
        double? top = null;
        var alpha = matte.Alpha;
        for (var i = matte.Width; i < alpha.Length; i++)
        {
            var (below, above) = (alpha[i], alpha[i - matte.Width]);
            if (below <= Inside || above > Inside)
            {
                continue;
            }

            // Where alpha crosses one half, between the centres of the two pixels.
            var y = (i / matte.Width) + 0.5 - ((below - Inside) / (below - above));
            var p = head.ToHead(toPhoto.Apply(new((i % matte.Width) + 0.5, y)));
            if (Math.Abs(p.X) <= halfWidth && p.Y < 0 && (top is null || p.Y < top))
            {
                top = p.Y;
            }
        }

        return top;
    }
}
