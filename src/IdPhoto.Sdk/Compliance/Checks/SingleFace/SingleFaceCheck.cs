namespace IdPhoto.Compliance.Checks.SingleFace;

/// <summary>One face in the frame (ICAO TR Portrait Quality; SingleFacePresent of ISO/IEC 29794-5). Faces that the crop leaves out do not count.</summary>
internal sealed class SingleFaceCheck : IComplianceCheck
{
    public string Id => CheckIds.SingleFace;

    // Counting has no uncertainty; what the detector does not see is named in docs/compliance.md.
    public ComplianceResult Evaluate(ComplianceContext context) => ComplianceResult.Measured(
        Id, 1 + context.Faces.Skip(1).Count(face => IsInFrame(face.Centre, context)), "count", new AllowedRange(1, 1), 0);

    private static bool IsInFrame(PhotoPoint centre, ComplianceContext context)
    {
        var p = context.InFrame(centre);
        return p.X >= 0 && p.Y >= 0 && p.X <= context.FrameWidth && p.Y <= context.FrameHeight;
    }
}
