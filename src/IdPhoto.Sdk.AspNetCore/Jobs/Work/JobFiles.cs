using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Storage;

namespace IdPhoto.AspNetCore.Jobs.Work;

/// <summary>Reads a job's uploads and writes its files.</summary>
internal sealed class JobFiles(IPhotoStore store)
{
    public async Task<byte[]> ReadAsync(string jobId, JobUpload upload, CancellationToken cancellationToken)
    {
        var stream = await store.OpenAsync(jobId, upload.Name, cancellationToken).ConfigureAwait(false)
            ?? throw new IdPhotoException(IdPhotoErrorCode.CorruptImage, "The upload is no longer there. Send it again.");
        await using (stream.ConfigureAwait(false))
        {
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
            return bytes;
        }
    }

    public async Task<JobFile> SaveAsync(string jobId, string kind, int photo, EncodedPhoto picture, CancellationToken cancellationToken)
    {
        var file = new JobFile(kind, $"{kind}-{photo}.{FormatWords.Ending(picture.Format)}", FormatWords.MediaType(picture.Format), picture.Bytes.Length)
        {
            Photo = photo,
            Width = picture.Width,
            Height = picture.Height,
            Dpi = picture.Dpi,
        };
        using var bytes = new MemoryStream(picture.Bytes.ToArray(), writable: false);
        await store.SaveAsync(jobId, file.Name, bytes, cancellationToken).ConfigureAwait(false);
        return file;
    }

    public async Task<JobFile> SaveAsync(
        string jobId, string kind, int photo, string ending, string mediaType, Stream content, CancellationToken cancellationToken)
    {
        var name = $"{kind}-{photo}.{ending}";
        var length = await store.SaveAsync(jobId, name, content, cancellationToken).ConfigureAwait(false);
        return new JobFile(kind, name, mediaType, length) { Photo = photo };
    }
}
