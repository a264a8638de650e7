namespace IdPhoto.AspNetCore.Jobs.Work;

/// <summary>Does one kind of job. May be begun anew with the same job: what it writes replaces what was there.</summary>
internal interface IJobWork
{
    bool Does(JobKind kind);

    Task<JobOutcome> RunAsync(JobRecord job, JobProgress progress, CancellationToken cancellationToken);
}
