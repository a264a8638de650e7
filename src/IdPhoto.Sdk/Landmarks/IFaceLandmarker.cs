namespace IdPhoto.Landmarks;

/// <summary>Locates dense landmarks of one face.</summary>
/// <remarks>
/// Implementations are thread-safe and called concurrently. They read the photo and neither change, keep nor dispose it.
/// The result must not depend on which detector found the face, beyond the noise of the model.
/// </remarks>
public interface IFaceLandmarker
{
    /// <summary>Locates the landmarks of a face.</summary>
    /// <param name="photo">The photo the face was found in.</param>
    /// <param name="face">The face; its points need only be roughly right.</param>
    /// <param name="cancellationToken">Stops a running inference.</param>
    /// <returns>Landmarks in pixels of <paramref name="photo"/>.</returns>
    ValueTask<FaceLandmarks> LocateAsync(PhotoImage photo, Face face, CancellationToken cancellationToken = default);
}
