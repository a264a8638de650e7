using IdPhoto.Landmarks.FaceMesh;

namespace IdPhoto.Compliance.Checks.HeadWidth;

/// <summary>
/// The head's width in the frame's (W/A of ICAO TR Portrait Quality, table 5), from one side of the mesh to the other before the ears, which
/// hair hides on many photos.
/// </summary>
internal sealed class HeadWidthCheck(HeadWidthOptions options) : IComplianceCheck
{
    public string Id => CheckIds.HeadWidth;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var left = context.InFrame(context.Landmarks.Mesh[MeshTopology.FaceLeftEdge].Point);
        var right = context.InFrame(context.Landmarks.Mesh[MeshTopology.FaceRightEdge].Point);
        var percent = left.DistanceTo(right) / context.FrameWidth * 100;
        return IcaoFrame.Judge(
            Id, context, percent, new AllowedRange(options.MinPercent, options.MaxPercent), percent * options.Uncertainty);
    }
}
