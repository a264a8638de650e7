namespace IdPhoto.Detection;

/// <summary>Finds faces in an upright photo.</summary>
/// <remarks>
/// Implementations are thread-safe and called concurrently. They read the photo and neither change, keep nor dispose it.
/// Synchronous work runs on the caller's thread: the pipeline bounds and offloads it.
/// </remarks>
public interface IFaceDetector
{
    /// <summary>Finds all faces, best score first; an empty list when there is none.</summary>
    /// <param name="photo">The photo.</param>
    /// <param name="cancellationToken">Stops a running inference.</param>
    /// <returns>Boxes and points in pixels of <paramref name="photo"/>.</returns>
    ValueTask<IReadOnlyList<Face>> DetectAsync(PhotoImage photo, CancellationToken cancellationToken = default);
}
