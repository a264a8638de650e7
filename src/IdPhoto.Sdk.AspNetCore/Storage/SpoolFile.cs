namespace IdPhoto.AspNetCore.Storage;

/// <summary>A nameless file for what is too large for memory. It ends with the process, however that ends: photos are never left in a temporary folder.</summary>
internal static class SpoolFile
{
    private const int BufferBytes = 64 * 1024;

    public static FileStream Open(DataFolder data)
    {
        var path = Path.Combine(data.Sub("spool"), Guid.NewGuid().ToString("N"));
        // Windows deletes it when the last handle closes; elsewhere an open file needs no name.
        var file = new FileStream(
            path,
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.Delete,
            BufferBytes,
            OperatingSystem.IsWindows() ? FileOptions.Asynchronous | FileOptions.DeleteOnClose : FileOptions.Asynchronous);
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(path);
        }

        return file;
    }
}
