namespace IdPhoto;

/// <summary>Makes ID photos. One instance serves all threads of an application.</summary>
public interface IIdPhotoPipeline
{
    /// <summary>
    /// Runs each model once, so that the first photo does not pay for what a first run costs, and counts the nodes that each execution
    /// provider takes: they stand in each result from then on, in the log, the metrics and <see cref="IIdPhotoDiagnostics"/>. For a
    /// host's start; it may be called at any time, while photos are made, and again. Parts of the host's own are not run.
    /// </summary>
    /// <remarks>
    /// The first call loads each model anew, in a session that profiles one run and then stays, without profiling, in place of the one
    /// before. The profile lies in the temporary folder meanwhile; where that cannot be written, models run but nodes are not counted.
    /// </remarks>
    /// <param name="cancellationToken">Stops within one model; a running inference is terminated.</param>
    /// <exception cref="IdPhotoException">
    /// A model does not run (<see cref="IdPhotoErrorCode.ModelInvalid"/>), or an execution provider that was required took none of a model's
    /// nodes (<see cref="IdPhotoErrorCode.ExecutionProviderUnavailable"/>).
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task WarmUpAsync(CancellationToken cancellationToken = default);

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

    /// <summary>Finds, measures and cuts out the face once, for several documents, backgrounds or sheets.</summary>
    /// <param name="photo">The uploaded file. The bytes must not change while the call runs.</param>
    /// <param name="request">What it is for.</param>
    /// <param name="cancellationToken">Stops within one stage; a running inference is terminated.</param>
    /// <returns>The analysis; the caller disposes it.</returns>
    /// <exception cref="IdPhotoException">The file holds no photo, or the photo no face or several; the code says which.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<IPhotoAnalysis> AnalyzeAsync(ReadOnlyMemory<byte> photo, AnalysisRequest request, CancellationToken cancellationToken = default);

    /// <summary>Finds, measures and cuts out the face once, for several documents, backgrounds or sheets.</summary>
    /// <param name="photo">The uploaded file, from its current position to its end. It is read, not disposed.</param>
    /// <param name="request">What it is for.</param>
    /// <param name="cancellationToken">Stops within one stage; a running inference is terminated.</param>
    /// <returns>The analysis; the caller disposes it.</returns>
    /// <exception cref="IdPhotoException">The file holds no photo, or the photo no face or several; the code says which.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<IPhotoAnalysis> AnalyzeAsync(Stream photo, AnalysisRequest request, CancellationToken cancellationToken = default);

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
