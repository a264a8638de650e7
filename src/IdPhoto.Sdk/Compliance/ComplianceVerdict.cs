namespace IdPhoto;

/// <summary>Whether the photo meets its document's requirements, as far as they can be measured.</summary>
public enum ComplianceVerdict
{
    /// <summary>Every required check was made and none failed.</summary>
    Compliant,

    /// <summary>A required check failed.</summary>
    NotCompliant,

    /// <summary>None failed, but a check that the document requires could not be made: <see cref="ComplianceReport.Undecided"/> names it.</summary>
    Undetermined,
}
