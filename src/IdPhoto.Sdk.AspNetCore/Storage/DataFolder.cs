using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Storage;

/// <summary>The one folder of the embedded default. Only its owner may look inside.</summary>
internal sealed class DataFolder(IOptions<IdPhotoApiOptions> options)
{
    private readonly Lazy<string> _root = new(() => Create(options.Value.DataFolder is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "idphoto-service")));

    public string Root => _root.Value;

    /// <summary>A folder below the root, made if it is not there.</summary>
    public string Sub(params ReadOnlySpan<string> parts)
    {
        // One by one: folders that are made on the way to another one get the usual rights.
        var path = Root;
        foreach (var part in parts)
        {
            path = Create(Path.Combine(path, part));
        }

        return path;
    }

    public static string Create(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}
