namespace IdPhoto.AspNetCore.Storage;

/// <summary>Writes files that are there completely or not at all, whatever kills the process: beside, then renamed.</summary>
internal static class WholeFile
{
    /// <summary>Deletes what a process that was killed had written beside; an hour is longer than any writing takes.</summary>
    public static void DeleteLeftovers(string folder, DateTimeOffset now)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.tmp").Where(path => now - new DateTimeOffset(File.GetLastWriteTimeUtc(path)) > TimeSpan.FromHours(1)))
        {
            File.Delete(path);
        }
    }

    public static async Task<long> WriteAsync(string path, Stream content, bool durable, CancellationToken cancellationToken)
    {
        var beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            long length;
            var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
            await using (file.ConfigureAwait(false))
            {
                await content.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
                length = file.Length;
                file.Flush(flushToDisk: durable);
            }

            File.Move(beside, path, overwrite: true);
            return length;
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
