namespace IdPhoto.ConsoleHost.Files;

/// <summary>The files that one photo is read from and written to.</summary>
/// <param name="Photo">The upload.</param>
/// <param name="Output">The finished photo; null puts it beside the upload.</param>
/// <param name="Hd">The HD version; null when not wanted.</param>
/// <param name="Cutout">The cut-out; null when not wanted.</param>
internal sealed record MakePaths(string Photo, string? Output, string? Hd, string? Cutout)
{
    /// <summary>The report to look at; null when not wanted.</summary>
    public string? Report { get; init; }

    /// <summary>The sheet of paper; null when not wanted.</summary>
    public string? Sheet { get; init; }

    /// <summary>Where the finished photo goes.</summary>
    public string OutputFor(EncodedPhoto photo, PhotoTemplate template) => Output ?? Path.Combine(
        Path.GetDirectoryName(Photo) ?? string.Empty,
        $"{Path.GetFileNameWithoutExtension(Photo)}-{template.Id}{FileFormat.Extension(photo.Format)}");

    /// <summary>Finds everything that is wrong with the paths before any work is done.</summary>
    /// <exception cref="CommandLineException">A file would overwrite another one of these, or its folder does not exist.</exception>
    public void Check()
    {
        var outputs = new[] { ("-o", Output), ("--hd", Hd), ("--cutout", Cutout), ("--sheet", Sheet), ("--report", Report) }.Where(o => o.Item2 is not null).ToArray();
        for (var i = 0; i < outputs.Length; i++)
        {
            var (option, path) = outputs[i];
            CheckFolder(option, path!);
            if (RealPath.Same(path!, Photo))
            {
                throw Wrong($"{option} '{path}' is the photo itself, which is never overwritten: choose another name.");
            }

            if (outputs.Take(i).FirstOrDefault(o => RealPath.Same(o.Item2!, path!)) is { Item1: { } other })
            {
                throw Wrong($"{other} and {option} both name '{path}': choose different names.");
            }
        }

        if (Cutout is not null)
        {
            FileFormat.Require(Cutout, PhotoFormat.Png);
        }
    }

    private static void CheckFolder(string option, string path)
    {
        if (Directory.Exists(path))
        {
            throw new CommandLineException(CommandLineException.FileNotWritable, $"{option} '{path}' is a folder: give a file name.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new CommandLineException(
                CommandLineException.FileNotWritable, $"{option} '{path}' lies in a folder that does not exist: create '{folder}' first.");
        }
    }

    private static CommandLineException Wrong(string message) => new(CommandLineException.InvalidUsage, message);
}
