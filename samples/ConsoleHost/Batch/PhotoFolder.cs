using IdPhoto.ConsoleHost.Files;

namespace IdPhoto.ConsoleHost.Batch;

/// <summary>Finds the photos of a batch and names what is made of them.</summary>
internal static class PhotoFolder
{
    /// <summary>Lists the folder's files, ordered by name, each with a name of its own for the output.</summary>
    /// <param name="folder">The folder with the photos. Every file counts: photos are recognised by content, not by name.</param>
    /// <param name="output">The folder to write into; created. Null when no files are written.</param>
    /// <param name="archive">An archive to write, which is no photo; null for none.</param>
    /// <param name="templateId">The template, which becomes a part of the names.</param>
    /// <exception cref="CommandLineException">A folder cannot be read or created.</exception>
    public static IReadOnlyList<BatchJob> Plan(string folder, string? output, string? archive, string templateId)
    {
        var photos = List(folder).Where(path => archive is null || !RealPath.Same(path, archive)).ToArray();
        if (output is null)
        {
            return [.. photos.Select(photo => new BatchJob(photo, null))];
        }

        Create(output);
        var names = Name(photos, templateId, besideThePhotos: RealPath.Same(folder, output));
        return [.. photos.Zip(names, (photo, name) => new BatchJob(photo, Path.Combine(output, name)))];
    }

    /// <summary>Names the outputs, without extension: unique, the same on every run, and never a photo's own name.</summary>
    public static IReadOnlyList<string> Name(IReadOnlyList<string> photos, string templateId, bool besideThePhotos)
    {
        // me.jpg and me.png are two people's photos as far as anybody knows. Case never tells two outputs apart:
        // the folder may be copied to a file system that ignores it.
        var taken = new HashSet<string>(
            besideThePhotos ? photos.Select(p => Path.GetFileNameWithoutExtension(p)) : [], StringComparer.OrdinalIgnoreCase);
        var names = new List<string>(photos.Count);
        foreach (var photo in photos)
        {
            var first = $"{Path.GetFileNameWithoutExtension(photo)}-{templateId.ToLowerInvariant()}";
            var name = first;
            for (var n = 2; !taken.Add(name); n++)
            {
                name = $"{first}-{n}";
            }

            names.Add(name);
        }

        return names;
    }

    private static string[] List(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new CommandLineException(CommandLineException.FileNotReadable, $"There is no folder '{folder}'.");
        }

        try
        {
            var options = new EnumerationOptions
            {
                AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
                IgnoreInaccessible = false,
            };
            return [.. Directory.EnumerateFiles(folder, "*", options).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandLineException(CommandLineException.FileNotReadable, $"The folder '{folder}' cannot be read: {e.Message}");
        }
    }

    private static void Create(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandLineException(CommandLineException.FileNotWritable, $"The folder '{folder}' cannot be created: {e.Message}");
        }
    }
}
