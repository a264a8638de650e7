namespace IdPhoto.ConsoleHost.Files;

/// <summary>Opens uploaded photos.</summary>
internal static class InputFile
{
    /// <summary>Opens a photo for reading.</summary>
    /// <exception cref="CommandLineException">The path leads to nothing readable.</exception>
    public static FileStream Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw new CommandLineException(
                CommandLineException.FileNotReadable, $"'{path}' is a folder: give a photo, or use 'idphoto batch' for the whole folder.");
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandLineException(CommandLineException.FileNotReadable, $"There is no file '{path}'.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandLineException(CommandLineException.FileNotReadable, $"'{path}' cannot be read: {e.Message}");
        }
    }

    /// <summary>Reads a photo as a whole, or so much of it that it is seen to be too large.</summary>
    /// <exception cref="CommandLineException">The path leads to nothing readable.</exception>
    public static async Task<byte[]> ReadAsync(string path, CancellationToken cancellationToken)
    {
        // One byte more than is allowed is enough for the decoder to refuse the file.
        await using var stream = Open(path);
        var file = new byte[Math.Min(stream.Length, new PhotoLimits().MaxBytes + 1)];
        await stream.ReadExactlyAsync(file, cancellationToken);
        return file;
    }
}
