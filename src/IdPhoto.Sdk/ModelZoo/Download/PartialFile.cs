namespace IdPhoto.ModelZoo.Download;

/// <summary>The file a download grows in, beside the place it will be moved to: a move within a folder is atomic.</summary>
internal sealed class PartialFile(string target)
{
    private readonly string _path = target + ".partial";

    /// <summary>The file itself.</summary>
    public string FilePath => _path;

    /// <summary>How many bytes are there; 0 without a file.</summary>
    public long Length => File.Exists(_path) ? new FileInfo(_path).Length : 0;

    /// <summary>Opens the file for writing.</summary>
    /// <param name="append">Whether to go on at its end; otherwise it starts empty.</param>
    public Stream Open(bool append) =>
        new FileStream(_path, append ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous);

    /// <summary>Gives the file its final name, replacing what had it.</summary>
    public void Finish() => File.Move(_path, target, overwrite: true);

    /// <summary>Removes the file.</summary>
    public void Delete() => File.Delete(_path);
}
