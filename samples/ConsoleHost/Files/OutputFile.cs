namespace IdPhoto.ConsoleHost.Files;

/// <summary>Writes finished photos.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file as a whole or not at all: whoever stops the program finds no half photo.</summary>
    /// <exception cref="CommandLineException">The file cannot be written.</exception>
    public static Task WriteAsync(string path, EncodedPhoto photo, CancellationToken cancellationToken) =>
        WriteAsync(path, photo.Bytes, cancellationToken);

    /// <inheritdoc cref="WriteAsync(string, EncodedPhoto, CancellationToken)"/>
    public static Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
        WriteAsync(path, async file =>
        {
            await file.WriteAsync(bytes, cancellationToken);
            return true;
        });

    /// <inheritdoc cref="WriteAsync(string, EncodedPhoto, CancellationToken)"/>
    /// <returns>What the writing returns.</returns>
    public static async Task<T> WriteAsync<T>(string path, Func<Stream, Task<T>> write)
    {
        var full = Path.GetFullPath(path);
        var partial = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.part");
        try
        {
            T result;
            await using (var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 65536, useAsync: true))
            {
                result = await write(file);
            }

            File.Move(partial, full, overwrite: true);
            return result;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandLineException(CommandLineException.FileNotWritable, $"'{path}' cannot be written: {e.Message}");
        }
        finally
        {
            // Deleting a file that was moved away does nothing.
            TryDelete(partial);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The reason is the same that kept the photo from being written, and that one is told.
        }
    }
}
