using IdPhoto.Compliance;

namespace IdPhoto.Reports;

/// <summary>Where in the frame a finding points to, frame pixels.</summary>
internal static class ReportAnchors
{
    // Shares of the way from the eyes to the chin.
    private const double Nose = 0.4;
    private const double Mouth = 0.65;

    public static PhotoPoint Of(string checkId, ComplianceGeometry geometry) => checkId switch
    {
        CheckIds.HeadHeight or CheckIds.TopMargin or CheckIds.HeadWidth => geometry.HairTop,
        CheckIds.EyeLine or CheckIds.InterEyeDistance or CheckIds.Roll => geometry.ImageRightEye,
        CheckIds.EyesOpen or CheckIds.Gaze or CheckIds.Glasses or CheckIds.EyesVisible or CheckIds.RedEye => geometry.ImageRightEye,
        CheckIds.MouthClosed or CheckIds.Expression => Toward(geometry.MidlineAtEyes, geometry.Chin, Mouth),
        CheckIds.Yaw or CheckIds.Pitch or CheckIds.Centring or CheckIds.VerticalCentring or CheckIds.SingleFace =>
            Toward(geometry.MidlineAtEyes, geometry.Chin, Nose),
        CheckIds.LightingSymmetry or CheckIds.FaceZones or CheckIds.UnderExposure or CheckIds.OverExposure or CheckIds.DynamicRange
            or CheckIds.NaturalColour or CheckIds.Sharpness => Cheek(geometry),
        CheckIds.ChinMargin => geometry.Chin,
        CheckIds.Shoulders => Share(geometry, 0.8, 0.95),
        CheckIds.BackgroundUniformity or CheckIds.BackgroundColour or CheckIds.BackgroundShadow => Share(geometry, 0.88, 0.15),
        CheckIds.HeadInsideFrame => new(geometry.HairTop.X, Math.Max(0, geometry.HairTop.Y)),

        // The file, and what only the host knows.
        _ => Share(geometry, 0.97, 0.03),
    };

    private static PhotoPoint Cheek(ComplianceGeometry geometry)
    {
        var down = Toward(geometry.MidlineAtEyes, geometry.Chin, Nose);
        return new(geometry.ImageRightEye.X + down.X - geometry.MidlineAtEyes.X, geometry.ImageRightEye.Y + down.Y - geometry.MidlineAtEyes.Y);
    }

    private static PhotoPoint Share(ComplianceGeometry geometry, double x, double y) => new(geometry.FrameWidth * x, geometry.FrameHeight * y);

    private static PhotoPoint Toward(PhotoPoint from, PhotoPoint to, double share) =>
        new(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
}
