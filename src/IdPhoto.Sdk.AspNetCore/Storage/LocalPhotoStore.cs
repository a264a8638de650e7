using System.Runtime.CompilerServices;

namespace IdPhoto.AspNetCore.Storage;

/// <summary>Files in a local folder, one folder a job.</summary>
internal sealed class LocalPhotoStore(DataFolder data) : IPhotoStore
{
    private readonly Lazy<string> _root = new(() => data.Sub("photos"));

    public async Task<long> SaveAsync(string jobId, string name, Stream content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var path = PathOf(jobId, name);
        DataFolder.Create(Path.GetDirectoryName(path)!);
        return await WholeFile.WriteAsync(path, content, durable: true, cancellationToken).ConfigureAwait(false);
    }

    public Task<Stream?> OpenAsync(string jobId, string name, CancellationToken cancellationToken = default)
    {
        try
        {
            // Deleting is allowed meanwhile: a client that goes on reading must not keep a photo from being deleted.
            return Task.FromResult<Stream?>(new FileStream(
                PathOf(jobId, name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, FileOptions.Asynchronous));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public Task DeleteAsync(string jobId, string name, CancellationToken cancellationToken = default)
    {
        var path = PathOf(jobId, name);
        if (File.Exists(path))
        {
            File.Delete(path);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAllAsync(string jobId, CancellationToken cancellationToken = default)
    {
        try
        {
            Directory.Delete(FolderOf(jobId), recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing was there, or another process was faster.
        }

        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<(string JobId, DateTimeOffset Changed)> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var folder in new DirectoryInfo(_root.Value).EnumerateDirectories())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return (folder.Name, new DateTimeOffset(folder.LastWriteTimeUtc));
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    public async Task CheckAsync(CancellationToken cancellationToken = default)
    {
        var path = Path.Combine(_root.Value, $"check-{Guid.NewGuid():N}");
        await File.WriteAllBytesAsync(path, "idphoto"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        File.Delete(path);
    }

    private string FolderOf(string jobId) => Path.Combine(_root.Value, Safe(jobId));

    private string PathOf(string jobId, string name) => Path.Combine(FolderOf(jobId), Safe(name));

    // Both may come out of an address: nothing that could lead out of the folder gets through.
    private static string Safe(string part) =>
        part.Length is > 0 and <= 128 && part[0] != '.' && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.')
            ? part
            : throw new ArgumentException("A name in the store has lower-case letters, digits, hyphens and dots.", nameof(part));
}
