using System.IO.Compression;
using IdPhoto.AspNetCore.Jobs;
using IdPhoto.AspNetCore.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Uploads;

/// <summary>
/// Takes the photos out of a ZIP. Limits count what really comes out, not what the ZIP says about itself; names in it never become paths.
/// </summary>
internal sealed class ArchiveReader(IPhotoStore store, DataFolder data, IOptions<IdPhotoApiOptions> options)
{
    private const int MaxEntries = 20_000;
    private readonly UploadOptions _limits = options.Value.Uploads;

    public async Task UnpackAsync(Stream upload, string jobId, List<JobUpload> uploads, int max, CancellationToken cancellationToken)
    {
        // A ZIP's list of files stands at its end: it must be here as a whole first.
        var spool = SpoolFile.Open(data);
        await using (spool.ConfigureAwait(false))
        {
            await upload.CopyToAsync(spool, cancellationToken).ConfigureAwait(false);
            try
            {
                var zip = await ZipArchive.CreateAsync(spool, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken).ConfigureAwait(false);
                await using (zip.ConfigureAwait(false))
                {
                    await UnpackAsync(zip, jobId, uploads, max, cancellationToken).ConfigureAwait(false);
                }
            }
            catch (InvalidDataException e)
            {
                throw new UploadException(StatusCodes.Status400BadRequest, nameof(IdPhotoErrorCode.InvalidRequest), $"The ZIP cannot be read: {e.Message}");
            }
        }
    }

    private async Task UnpackAsync(ZipArchive zip, string jobId, List<JobUpload> uploads, int max, CancellationToken cancellationToken)
    {
        if (zip.Entries.Count > MaxEntries)
        {
            throw new UploadException(StatusCodes.Status413PayloadTooLarge, "TooManyPhotos", $"The ZIP lists {zip.Entries.Count} files.");
        }

        var left = _limits.MaxRequestBytes;
        foreach (var entry in zip.Entries)
        {
            var content = await entry.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (content.ConfigureAwait(false))
            {
                var head = new byte[UploadContent.HeadLength];
                var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
                // Folders, and what computers put beside photos (Thumbs.db, __MACOSX), are passed over.
                if (!UploadContent.IsPhoto(head.AsSpan(0, length)))
                {
                    continue;
                }

                using var photo = new LimitedStream(head.AsMemory(0, length), content, Math.Min(_limits.MaxPhotoBytes, left));
                uploads.Add(await PhotoFormReader.SaveAsync(store, photo, head, entry.Name, jobId, uploads.Count, max, cancellationToken).ConfigureAwait(false));
                left -= photo.Position;
            }
        }
    }
}
