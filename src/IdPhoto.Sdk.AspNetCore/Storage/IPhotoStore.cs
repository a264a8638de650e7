namespace IdPhoto.AspNetCore.Storage;

/// <summary>
/// Where uploads and finished photos lie. Thread-safe; shared by the processes that take requests and those that do the work. Names
/// are the service's own (<c>upload-0</c>, <c>photo-0.jpg</c>), never a client's.
/// </summary>
public interface IPhotoStore
{
    /// <summary>Writes a file, in place of one of the same name; a reader sees all of it or nothing.</summary>
    /// <param name="jobId">The job that it belongs to.</param>
    /// <param name="name">Lower-case letters, digits, hyphens and dots.</param>
    /// <param name="content">Read to its end, not disposed.</param>
    /// <param name="cancellationToken">Stops the writing; nothing is left behind.</param>
    /// <returns>The bytes written.</returns>
    Task<long> SaveAsync(string jobId, string name, Stream content, CancellationToken cancellationToken = default);

    /// <summary>Opens a file.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="name">The file.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <returns>The file, which the caller disposes; null when there is none.</returns>
    Task<Stream?> OpenAsync(string jobId, string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes one file, if it is there.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="name">The file.</param>
    /// <param name="cancellationToken">Stops the deleting.</param>
    Task DeleteAsync(string jobId, string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes all files of a job.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="cancellationToken">Stops the deleting.</param>
    Task DeleteAllAsync(string jobId, CancellationToken cancellationToken = default);

    /// <summary>The jobs that have files; for the sweep that finds what nobody deleted.</summary>
    /// <param name="cancellationToken">Stops the listing.</param>
    IAsyncEnumerable<(string JobId, DateTimeOffset Changed)> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes, reads and deletes a few bytes; throws what stands in the way.</summary>
    /// <param name="cancellationToken">Stops the check.</param>
    Task CheckAsync(CancellationToken cancellationToken = default);
}
