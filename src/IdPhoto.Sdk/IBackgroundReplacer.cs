namespace IdPhoto;

/// <summary>
/// Replaces the background of a whole photo: nothing is cut, turned by the face or scaled, and no face is looked for.
/// <see cref="IdPhotoPipeline.Backgrounds"/> is one; a container has it under this type. One instance serves all threads.
/// </summary>
public interface IBackgroundReplacer
{
    /// <summary>Replaces the background of an uploaded photo.</summary>
    /// <param name="photo">The uploaded file, from its current position to its end. It is read, not disposed.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="cancellationToken">Stops within one stage; a running inference is terminated.</param>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.NoPerson"/>: the matting model sees nobody. Else the photo or the request does not allow it.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<BackgroundResult> ReplaceBackgroundAsync(Stream photo, BackgroundRequest request, CancellationToken cancellationToken = default);

    /// <summary>Replaces the background of an uploaded photo that is already in memory.</summary>
    /// <param name="photo">The uploaded file. The bytes must not change while the call runs.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="cancellationToken">Stops within one stage; a running inference is terminated.</param>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.NoPerson"/>: the matting model sees nobody. Else the photo or the request does not allow it.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<BackgroundResult> ReplaceBackgroundAsync(ReadOnlyMemory<byte> photo, BackgroundRequest request, CancellationToken cancellationToken = default);
}
