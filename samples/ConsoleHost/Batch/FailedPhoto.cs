namespace IdPhoto.ConsoleHost.Batch;

/// <summary>A photo of a batch that could not be made.</summary>
/// <param name="Photo">The file.</param>
/// <param name="Failure">Why.</param>
internal sealed record FailedPhoto(string Photo, Failure Failure);
