namespace IdPhoto;

/// <summary>
/// A photo whose face was found, measured and cut out once: documents, backgrounds and sheets are made from it without running a model
/// again. It holds the decoded photo; dispose it when no more is to be made.
/// </summary>
/// <remarks>Calls may run concurrently. It must be disposed before the pipeline is.</remarks>
public interface IPhotoAnalysis : IDisposable
{
    /// <summary>The stages of the analysis in the order they ran.</summary>
    IReadOnlyList<StageTiming> Timings { get; }

    /// <summary>Makes an ID photo. The face is the one that the analysis took.</summary>
    /// <param name="request">What is wanted.</param>
    /// <param name="cancellationToken">Stops between two stages.</param>
    /// <exception cref="IdPhotoException">The request does not fit the document; the code says why.</exception>
    /// <exception cref="ObjectDisposedException">The analysis was disposed.</exception>
    Task<IdPhotoResult> CreateAsync(IdPhotoRequest request, CancellationToken cancellationToken = default);

    /// <summary>Checks the photo against a document's requirements.</summary>
    /// <param name="request">What to check against.</param>
    /// <param name="cancellationToken">Stops before the checks start.</param>
    /// <exception cref="IdPhotoException">The document is not known.</exception>
    /// <exception cref="ObjectDisposedException">The analysis was disposed.</exception>
    Task<ComplianceReport> CheckAsync(CheckRequest request, CancellationToken cancellationToken = default);
}
