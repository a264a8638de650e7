namespace IdPhoto;

/// <summary>Which picture a compliance report judges.</summary>
public enum CompliancePhase
{
    /// <summary>The photo as taken: can it become a compliant one? Its geometry is that of the crop which it allows.</summary>
    Source,

    /// <summary>The finished photo: is it compliant?</summary>
    Finished,
}
