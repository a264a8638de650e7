namespace IdPhoto;

/// <summary>How far a model's download is. <see cref="BytesReceived"/> never falls, even when a download starts again.</summary>
/// <param name="Model">The model's name.</param>
/// <param name="BytesReceived">Bytes on the disk, those of an earlier, interrupted download included.</param>
/// <param name="TotalBytes">The file's length; null while neither the catalogue nor the server tells it.</param>
public readonly record struct ModelDownloadProgress(string Model, long BytesReceived, long? TotalBytes);
