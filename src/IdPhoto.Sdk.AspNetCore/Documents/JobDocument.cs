using IdPhoto.AspNetCore.Jobs;

namespace IdPhoto.AspNetCore.Documents;

/// <summary>A job as clients see it.</summary>
public sealed record JobDocument
{
    /// <summary>The job's id.</summary>
    public required string JobId { get; init; }

    /// <summary>How far it is.</summary>
    public required JobStatus Status { get; init; }

    /// <summary>The stage of the photo in work; null when none is.</summary>
    public required string? Stage { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Progress { get; init; }

    /// <summary>When it came in.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it and its files are deleted.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Where to ask for it; <c>/events</c> behind it tells each change.</summary>
    public required string StatusUrl { get; init; }

    /// <summary>The files it made.</summary>
    public required IReadOnlyList<FileDocument> Results { get; init; }

    /// <summary>The verdict over the first photo; null when none was checked.</summary>
    public required ComplianceDocument? Compliance { get; init; }

    /// <summary>What became of each photo.</summary>
    public required IReadOnlyList<JobItem> Items { get; init; }

    /// <summary>Why nothing was made; null when something was, or it is not done.</summary>
    public required JobError? Error { get; init; }
}
