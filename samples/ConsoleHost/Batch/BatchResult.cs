using IdPhoto.ConsoleHost.Output;

namespace IdPhoto.ConsoleHost.Batch;

/// <summary>What became of a batch.</summary>
/// <param name="Made">The finished photos, ordered by the file they were made from.</param>
/// <param name="Failed">The photos that could not be made, ordered by file.</param>
/// <param name="Stop">Why the batch ended early; null when every photo had its turn.</param>
internal sealed record BatchResult(IReadOnlyList<PhotoReport> Made, IReadOnlyList<FailedPhoto> Failed, Failure? Stop)
{
    public int ExitCode => Stop?.ExitCode ?? (Failed.Count == 0 ? ExitCodes.Made : ExitCodes.PhotoUnusable);
}
