namespace IdPhoto.ConsoleHost;

/// <summary>The command line asks for something that cannot be done, whatever the photo; one sentence says what and what to do.</summary>
internal sealed class CommandLineException(string code, string message) : Exception(message)
{
    /// <summary>An option or a combination of options is wrong.</summary>
    public const string InvalidUsage = nameof(InvalidUsage);

    /// <summary>A file or folder cannot be read.</summary>
    public const string FileNotReadable = nameof(FileNotReadable);

    /// <summary>A file or folder cannot be written.</summary>
    public const string FileNotWritable = nameof(FileNotWritable);

    /// <summary>What is wrong, for programs.</summary>
    public string Code { get; } = code;
}
