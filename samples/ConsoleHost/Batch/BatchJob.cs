namespace IdPhoto.ConsoleHost.Batch;

/// <summary>One photo of a batch.</summary>
/// <param name="Photo">The file to read.</param>
/// <param name="OutputStem">
/// The file to write, without the extension: the format may be known only when the photo is made. Null when photos go into an archive only.
/// </param>
internal sealed record BatchJob(string Photo, string? OutputStem);
