namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>The lengths that several components share, in pixels of the judged photo.</summary>
internal static class FaceUnits
{
    /// <summary>T of ISO/IEC 29794-5: from the eyes' midpoint to the chin.</summary>
    public static double EyesToChin(ComplianceContext context) => context.Landmarks.EyeMidpoint.DistanceTo(context.Landmarks.Chin);

    /// <summary>The largest distance between two points of the mesh that lie opposite each other.</summary>
    public static double LargestGap(ComplianceContext context, IReadOnlyList<(int Lower, int Upper)> pairs)
    {
        var mesh = context.Landmarks.Mesh;
        return pairs.Max(pair => mesh[pair.Lower].Point.DistanceTo(mesh[pair.Upper].Point));
    }
}
