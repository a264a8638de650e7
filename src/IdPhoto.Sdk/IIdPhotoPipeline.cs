namespace IdPhoto;

/// <summary>Makes ID photos. One instance serves all threads of an application.</summary>
public interface IIdPhotoPipeline
{
    /// <summary>Makes an ID photo from an uploaded one.</summary>
    /// <param name="photo">The uploaded file, from its current position to its end. It is read, not disposed.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="cancellationToken">Stops within one stage; a running inference is terminated.</param>
    /// <exception cref="IdPhotoException">The photo, the request or the environment does not allow it; the code says which.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<IdPhotoResult> CreateAsync(Stream photo, IdPhotoRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes an ID photo from an uploaded one that is already in memory.</summary>
    /// <param name="photo">The uploaded file. The bytes must not change while the call runs.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="cancellationToken">Stops within one stage; a running inference is terminated.</param>
    /// <exception cref="IdPhotoException">The photo, the request or the environment does not allow it; the code says which.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<IdPhotoResult> CreateAsync(ReadOnlyMemory<byte> photo, IdPhotoRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes an ID photo from pixels that the host already holds, upright.</summary>
    /// <param name="photo">The pixels, sRGB, upright. Read, neither changed nor disposed.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="cancellationToken">Stops within one stage; a running inference is terminated.</param>
    /// <exception cref="IdPhotoException">The photo, the request or the environment does not allow it; the code says which.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<IdPhotoResult> CreateAsync(PhotoImage photo, IdPhotoRequest request, CancellationToken cancellationToken = default);

    /// <summary>Checks a photo against a document's requirements, without making another one. Of several faces the largest is judged.</summary>
    /// <param name="photo">The file, from its current position to its end. It is read, not disposed.</param>
    /// <param name="request">What to check against.</param>
    /// <param name="cancellationToken">Stops within one stage; a running inference is terminated.</param>
    /// <exception cref="IdPhotoException">The file holds no photo, or the photo no face; the code says which.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<ComplianceReport> CheckAsync(Stream photo, CheckRequest request, CancellationToken cancellationToken = default);

    /// <summary>Checks a photo that is already in memory.</summary>
    /// <param name="photo">The file. The bytes must not change while the call runs.</param>
    /// <param name="request">What to check against.</param>
    /// <param name="cancellationToken">Stops within one stage; a running inference is terminated.</param>
    /// <exception cref="IdPhotoException">The file holds no photo, or the photo no face; the code says which.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<ComplianceReport> CheckAsync(ReadOnlyMemory<byte> photo, CheckRequest request, CancellationToken cancellationToken = default);
}
