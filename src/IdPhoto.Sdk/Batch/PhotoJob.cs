namespace IdPhoto;

/// <summary>One photo of many.</summary>
/// <param name="Name">What the caller calls it, for instance the file's name.</param>
/// <param name="Open">Opens the upload when its turn comes; the stream is disposed after the photo. Called once, on any thread.</param>
/// <param name="Request">What is wanted of it.</param>
public sealed record PhotoJob(string Name, Func<CancellationToken, ValueTask<Stream>> Open, IdPhotoRequest Request)
{
    /// <summary>A photo that lies in a file.</summary>
    /// <param name="path">The file; its name becomes the job's.</param>
    /// <param name="request">What is wanted of it.</param>
    public static PhotoJob FromFile(string path, IdPhotoRequest request) =>
        new(Path.GetFileName(path), _ => ValueTask.FromResult<Stream>(File.OpenRead(path)), request);
}
