namespace IdPhoto.ModelZoo;

/// <summary>Where downloaded models are kept.</summary>
internal static class CacheFolder
{
    /// <summary>Names the folder that holds models, for containers and shared machines.</summary>
    public const string Variable = "IDPHOTO_MODELS";

    /// <summary>The folder: the option's, else the variable's, else the platform's.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelNotFound"/>: the user has no home folder.</exception>
    public static string Resolve(string? option) => Resolve(option, Environment.GetEnvironmentVariable, PlatformFolder());

    /// <summary>The same, with the environment handed in.</summary>
    public static string Resolve(string? option, Func<string, string?> variable, string? platform)
    {
        foreach (var folder in new[] { option, variable(Variable), platform })
        {
            if (!string.IsNullOrWhiteSpace(folder))
            {
                return Path.GetFullPath(folder);
            }
        }

        throw new IdPhotoException(
            IdPhotoErrorCode.ModelNotFound,
            $"There is no folder to keep models in: this user has no home folder. Set {Variable} or IdPhotoOptions.Models.CacheFolder.");
    }

    private static string? PlatformFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            return Under(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "IdPhoto", "models");
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsMacOS())
        {
            return Under(home, "Library", "Caches", "IdPhoto", "models");
        }

        // XDG Base Directory Specification: a relative path is invalid and to be ignored.
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        return Path.IsPathRooted(cache) ? Under(cache, "idphoto", "models") : Under(home, ".cache", "idphoto", "models");
    }

    private static string? Under(string folder, params string[] parts) => folder.Length == 0 ? null : Path.Combine([folder, .. parts]);
}
