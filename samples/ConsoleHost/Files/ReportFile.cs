namespace IdPhoto.ConsoleHost.Files;

/// <summary>Writes reports to look at.</summary>
internal static class ReportFile
{
    /// <summary>Finds everything that is wrong with the path before any work is done.</summary>
    /// <param name="path">The report; null when none is wanted.</param>
    /// <param name="photo">The photo that is read.</param>
    /// <exception cref="CommandLineException">It names no form of report, or leads where none can be written.</exception>
    public static void Check(string? path, string photo)
    {
        if (path is null)
        {
            return;
        }

        if (!VisualReport.Writes(path))
        {
            throw new CommandLineException(CommandLineException.InvalidUsage, $"--report '{path}' must end in .html or .png.");
        }

        new MakePaths(photo, Output: null, Hd: null, Cutout: null) { Report = path }.Check();
    }

    /// <summary>Writes the report as a whole or not at all.</summary>
    /// <exception cref="CommandLineException">The file cannot be written.</exception>
    public static Task WriteAsync(string path, VisualReport report, CancellationToken cancellationToken) =>
        OutputFile.WriteAsync(path, partial => report.SaveAsync(partial, cancellationToken));
}
