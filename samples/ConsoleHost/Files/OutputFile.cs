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
        WriteAsync(path, partial => File.WriteAllBytesAsync(partial, bytes, cancellationToken));

    /// <summary>Writes a file as a whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <param name="save">Writes it under another name beside it, with the same extension.</param>
    /// <exception cref="CommandLineException">The file cannot be written.</exception>
    public static async Task WriteAsync(string path, Func<string, Task> save)
    {
        var full = Path.GetFullPath(path);
        var partial = Path.Combine(
            Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.part{Path.GetExtension(full)}");
        if (Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder))
        {
            throw new CommandLineException(CommandLineException.FileNotWritable, $"'{path}' cannot be written: there is no folder '{folder}'.");
        }

        try
        {
            await save(partial);
            File.Move(partial, full, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandLineException(CommandLineException.FileNotWritable, $"'{path}' cannot be written: {e.Message.Replace(partial, full, StringComparison.Ordinal)}");
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
