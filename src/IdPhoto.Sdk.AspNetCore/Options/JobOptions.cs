namespace IdPhoto.AspNetCore;

/// <summary>How jobs are run and kept.</summary>
public sealed class JobOptions
{
    /// <summary>Jobs in work at the same time. Default the number of processors; 1 to 256.</summary>
    public int Workers { get; set; } = Environment.ProcessorCount;

    /// <summary>Jobs that may wait; beyond, a request is answered 503 with <c>Retry-After</c>. Default 100; 1 to 100,000.</summary>
    public int MaxQueued { get; set; } = 100;

    /// <summary>How often a job is begun anew after its worker died in the middle of it. Default 3 beginnings; 1 to 10.</summary>
    public int MaxAttempts { get; set; } = 3;

    /// <summary>The longest that one job may run. Default 5 minutes; 1 second to 1 hour.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The longest that a request waits for its job (<c>Prefer: wait=N</c>). Default 60 seconds; up to 10 minutes.</summary>
    public TimeSpan MaxWait { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a job and its files are kept. Default 24 hours; 1 minute to 30 days. Uploads go when the job has ended.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How often expired jobs are looked for. Default 1 minute; 1 second to 1 day.</summary>
    public TimeSpan SweepInterval { get; set; } = TimeSpan.FromMinutes(1);
}
