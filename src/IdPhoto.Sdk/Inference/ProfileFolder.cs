namespace IdPhoto.Inference;

/// <summary>A folder of its own for one profile, below the user's temporary folder; it and all in it are deleted at the end.</summary>
internal sealed class ProfileFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("idphoto-profile-");

    /// <summary>What a profile's path begins with.</summary>
    public string Prefix => Path.Combine(_folder.FullName, "nodes");

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A virus scanner may still read it; it holds names of nodes and durations, nothing of a photo.
        }
    }
}
