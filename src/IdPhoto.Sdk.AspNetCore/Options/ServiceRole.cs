namespace IdPhoto.AspNetCore;

/// <summary>Which half of the service a process is.</summary>
public enum ServiceRole
{
    /// <summary>Takes requests and does the work: one process, nothing else needed.</summary>
    All,

    /// <summary>Takes requests, keeps jobs and files; loads no model.</summary>
    Api,

    /// <summary>Does the work of the jobs that it finds; answers health checks only.</summary>
    Worker,
}
