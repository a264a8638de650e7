namespace IdPhoto.Pipeline;

/// <summary>Reads an upload into memory, no more of it than the limit allows.</summary>
internal static class UploadReader
{
    private const int ChunkBytes = 128 * 1024;

    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ImageTooLarge"/>: the stream holds more than the limit.</exception>
    public static async Task<byte[]> ReadAsync(Stream stream, PhotoLimits limits, CancellationToken cancellationToken)
    {
        if (stream.CanSeek)
        {
            RequireFits(stream.Length - stream.Position, limits);
            var file = new byte[stream.Length - stream.Position];
            await stream.ReadExactlyAsync(file, cancellationToken).ConfigureAwait(false);
            return file;
        }

        using var memory = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        int read;
        while ((read = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            RequireFits(memory.Length + read, limits);
            memory.Write(chunk, 0, read);
        }

        return memory.ToArray();
    }

    private static void RequireFits(long bytes, PhotoLimits limits)
    {
        if (bytes > limits.MaxBytes)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.ImageTooLarge,
                $"The file has more than {limits.MaxBytes:N0} bytes, the limit (PhotoLimits.MaxBytes). Send a smaller file, or raise the limit.");
        }
    }
}
