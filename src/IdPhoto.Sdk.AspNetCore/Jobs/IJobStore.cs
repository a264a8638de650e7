namespace IdPhoto.AspNetCore.Jobs;

/// <summary>
/// The records of jobs. Thread-safe; shared by the processes that take requests and those that do the work, which know of each other
/// only what stands here. What a method has returned survives the end of the process.
/// </summary>
public interface IJobStore
{
    /// <summary>Keeps a new job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    Task CreateAsync(JobRecord job, CancellationToken cancellationToken = default);

    /// <summary>Looks a job up.</summary>
    /// <param name="id">The job's id, as a client sent it: anything.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Null when there is none.</returns>
    Task<JobRecord?> FindAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Changes a job as if nobody else could at the same time.</summary>
    /// <param name="id">The job.</param>
    /// <param name="change">Gets the job as it is, returns it as it should be; null leaves it. May be called more than once.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <returns>The job after the change; null when there is none or the change left it.</returns>
    Task<JobRecord?> UpdateAsync(string id, Func<JobRecord, JobRecord?> change, CancellationToken cancellationToken = default);

    /// <summary>Forgets a job.</summary>
    /// <param name="id">The job.</param>
    /// <param name="cancellationToken">Stops the deleting.</param>
    Task DeleteAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>All jobs, for the sweep of expired ones.</summary>
    /// <param name="cancellationToken">Stops the listing.</param>
    IAsyncEnumerable<JobRecord> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Waits until a job is no longer at a version.</summary>
    /// <param name="id">The job.</param>
    /// <param name="version">The version that the caller has seen.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <returns>The job as it is then; null when there is none any more.</returns>
    Task<JobRecord?> WaitForChangeAsync(string id, long version, CancellationToken cancellationToken = default);
}
