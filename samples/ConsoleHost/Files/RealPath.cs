namespace IdPhoto.ConsoleHost.Files;

/// <summary>Tells whether two paths lead to the same file, through links and spellings.</summary>
internal static class RealPath
{
    /// <summary>How this system's usual file systems compare names.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Whether both paths lead to the same file.</summary>
    public static bool Same(string first, string second) => Comparer.Equals(Resolve(first), Resolve(second));

    private static string Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var here = Path.Combine(Resolve(parent), Path.GetFileName(full));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return entry.LinkTarget is null ? here : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? here;
    }
}
