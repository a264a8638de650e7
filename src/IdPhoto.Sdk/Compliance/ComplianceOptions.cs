using IdPhoto.Compliance;

namespace IdPhoto;

/// <summary>Limits and tolerances of the checks. What a document states comes from its template, not from here.</summary>
public sealed class ComplianceOptions
{
    /// <summary>Chin to the top of the head.</summary>
    public HeadHeightOptions HeadHeight { get; set; } = new();

    /// <summary>The head turned to a side.</summary>
    public YawOptions Yaw { get; set; } = new();
}
