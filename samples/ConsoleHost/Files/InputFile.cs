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
}
