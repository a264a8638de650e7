namespace IdPhoto.AspNetCore.Jobs;

/// <summary>A job as it is stored. Values only; changed by <see cref="IJobStore.UpdateAsync"/>.</summary>
public sealed record JobRecord
{
    /// <summary>128 random bits, hexadecimal: whoever knows it may ask for the job.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the API key that sent it; null without keys. Other keys do not see it.</summary>
    public string? Owner { get; init; }

    /// <summary>Grows by one with each change.</summary>
    public long Version { get; init; }

    /// <summary>How far it is.</summary>
    public JobStatus Status { get; init; }

    /// <summary>The stage of the photo in work: <c>decode</c>, <c>detect</c>, … <c>encode</c>, <c>check</c>.</summary>
    public string? Stage { get; init; }

    /// <summary>0 to 1.</summary>
    public double Progress { get; init; }

    /// <summary>How often a worker has begun it.</summary>
    public int Attempts { get; init; }

    /// <summary>When it came in.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it and its files are deleted.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>What was asked for.</summary>
    public required JobOrder Order { get; init; }

    /// <summary>The files it made.</summary>
    public IReadOnlyList<JobFile> Results { get; init; } = [];

    /// <summary>What became of each photo.</summary>
    public IReadOnlyList<JobItem> Items { get; init; } = [];

    /// <summary>Why nothing was made.</summary>
    public JobError? Error { get; init; }

    /// <summary>Whether it will not change any more.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsFinished => Status is JobStatus.Succeeded or JobStatus.Failed or JobStatus.Cancelled;
}
