using IdPhoto.Geometry;

namespace IdPhoto.Pipeline;

/// <summary>The head's points in the finished photo.</summary>
internal static class FaceInFrame
{
    public static FaceGeometry Of(FaceLandmarks landmarks, HeadMeasurements head, CropPlan plan)
    {
        PhotoPoint Map(PhotoPoint p) => plan.Transform.Apply(p);
        var (crown, chin) = (Map(head.Crown), Map(head.Chin));
        var left = landmarks.Mesh.Min(p => Map(p.Point).X);
        var right = landmarks.Mesh.Max(p => Map(p.Point).X);
        return new FaceGeometry(
            PhotoBox.FromEdges(left, crown.Y, right, chin.Y),
            Map(head.ImageLeftEye),
            Map(head.ImageRightEye),
            chin,
            crown,
            Map(head.HairTop),
            landmarks.Pose with { Roll = Map(head.ImageLeftEye).DegreesTo(Map(head.ImageRightEye)) });
    }
}
