namespace IdPhoto.Matting;

/// <summary>Separates persons from their background.</summary>
/// <remarks>
/// Implementations are thread-safe and called concurrently. They read the photos and neither change, keep nor dispose them;
/// the caller disposes the mattes. Alpha is clipped, never stretched to the range 0…1 picture by picture.
/// </remarks>
public interface IMattingModel
{
    /// <summary>Computes one matte for each input, in order, at the model's own resolution.</summary>
    /// <param name="batch">What to look at.</param>
    /// <param name="cancellationToken">Stops a running inference.</param>
    ValueTask<IReadOnlyList<Matte>> ComputeAsync(IReadOnlyList<MattingInput> batch, CancellationToken cancellationToken = default);
}
