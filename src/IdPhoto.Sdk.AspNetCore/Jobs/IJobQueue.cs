namespace IdPhoto.AspNetCore.Jobs;

/// <summary>
/// The jobs that wait for a worker, first come, first served. Thread-safe, bounded, durable: a job that was taken in is handed out until
/// a worker says that it is done, also when workers die in between.
/// </summary>
#pragma warning disable CA1711 // It is a queue.
public interface IJobQueue
#pragma warning restore CA1711
{
    /// <summary>Takes a job in.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>False when the queue is full.</returns>
    Task<bool> TryAddAsync(string jobId, CancellationToken cancellationToken = default);

    /// <summary>Hands the oldest job out, to one worker at a time. Waits until there is one.</summary>
    /// <param name="cancellationToken">Stops the waiting.</param>
    Task<IJobLease> TakeAsync(CancellationToken cancellationToken = default);

    /// <summary>The jobs that wait; those in work do not count. Throws when the queue cannot be reached.</summary>
    /// <param name="cancellationToken">Stops the counting.</param>
    Task<int> CountAsync(CancellationToken cancellationToken = default);
}
