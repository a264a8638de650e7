namespace IdPhoto.AspNetCore.Jobs;

/// <summary>How far a job is.</summary>
public enum JobStatus
{
    /// <summary>It waits for a worker.</summary>
    Queued,

    /// <summary>A worker has it.</summary>
    Running,

    /// <summary>It is done, and at least one photo was made.</summary>
    Succeeded,

    /// <summary>It is done, and nothing was made.</summary>
    Failed,

    /// <summary>The client took it back.</summary>
    Cancelled,
}
