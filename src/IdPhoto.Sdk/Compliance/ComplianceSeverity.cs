namespace IdPhoto;

/// <summary>What a failed check means.</summary>
public enum ComplianceSeverity
{
    /// <summary>The document requires it: failing it fails the photo.</summary>
    Required,

    /// <summary>Good to know; it does not decide the verdict.</summary>
    Advisory,
}
