using IdPhoto.AspNetCore.Documents;

namespace IdPhoto.AspNetCore.Jobs;

/// <summary>What became of one photo of a job.</summary>
/// <param name="Photo">The number of the upload, from 0.</param>
public sealed record JobItem(int Photo)
{
    /// <summary>The verdict over the finished photo, or over the photo that was checked.</summary>
    public ComplianceDocument? Compliance { get; init; }

    /// <summary>The verdict over the photo as taken.</summary>
    public ComplianceDocument? SourceCompliance { get; init; }

    /// <summary>What the user should know.</summary>
    public IReadOnlyList<WarningDocument> Warnings { get; init; } = [];

    /// <summary>What was done to the picture: <c>background-replaced</c>.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>Why it was not made.</summary>
    public JobError? Error { get; init; }
}
