namespace IdPhoto.AspNetCore.Pipelines;

/// <summary>Gives the pipeline for the models that a request names. Thread-safe.</summary>
public interface IPipelineChooser
{
    /// <summary>Gives a pipeline; the chooser keeps and disposes it.</summary>
    /// <param name="matting">The matting model's name in the catalogue; null is the host's own choice.</param>
    /// <param name="detector">The detector's name; null is the host's own choice.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <exception cref="IdPhotoException">No model is called that, or it does not lie on this machine: a request never downloads one.</exception>
    ValueTask<IIdPhotoPipeline> ChooseAsync(string? matting, string? detector, CancellationToken cancellationToken = default);
}
