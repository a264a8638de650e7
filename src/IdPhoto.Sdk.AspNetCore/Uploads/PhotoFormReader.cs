using System.Text;
using IdPhoto.AspNetCore.Jobs;
using IdPhoto.AspNetCore.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace IdPhoto.AspNetCore.Uploads;

/// <summary>Reads a multipart form as it comes in, photos straight into the store: no photo is held in memory, none touches a temporary folder.</summary>
internal sealed class PhotoFormReader(IPhotoStore store, ArchiveReader archives, IOptions<IdPhotoApiOptions> options)
{
    private const int MaxFields = 64;
    private const int MaxFieldBytes = 8 * 1024;
    private readonly UploadOptions _limits = options.Value.Uploads;

    /// <summary>Reads the form of a new job.</summary>
    /// <param name="request">The request.</param>
    /// <param name="jobId">The job that the photos will belong to.</param>
    /// <param name="kind">What it will do: only a batch takes ZIPs.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="UploadException">It is no such form, or over a limit.</exception>
    public async Task<PhotoForm> ReadAsync(HttpRequest request, string jobId, JobKind kind, CancellationToken cancellationToken)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = _limits.MaxRequestBytes;
        }

        var max = kind switch { JobKind.Batch => _limits.MaxBatchPhotos, JobKind.Generate => _limits.MaxPhotos, _ => 1 };
        var reader = new MultipartReader(Boundary(request), request.Body);
        Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);
        List<JobUpload> uploads = [];
        while (await reader.ReadNextSectionAsync(cancellationToken).ConfigureAwait(false) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
            {
                continue;
            }

            if (disposition.IsFileDisposition())
            {
                await PhotoAsync(section.Body, disposition.FileName.Value, jobId, kind, uploads, max, cancellationToken).ConfigureAwait(false);
            }
            else if (fields.Count < MaxFields)
            {
                fields[HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? string.Empty] = await TextAsync(section.Body, cancellationToken).ConfigureAwait(false);
            }
        }

        return uploads.Count > 0
            ? new PhotoForm(fields, uploads)
            : throw Invalid("The form has no photo. Send one as a file in the field 'photo'.");
    }

    private async Task PhotoAsync(
        Stream body, string? fileName, string jobId, JobKind kind, List<JobUpload> uploads, int max, CancellationToken cancellationToken)
    {
        var head = new byte[UploadContent.HeadLength];
        var length = await body.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        if (kind == JobKind.Batch && UploadContent.IsZip(head))
        {
            using var zip = new LimitedStream(head.AsMemory(0, length), body, _limits.MaxRequestBytes);
            await archives.UnpackAsync(zip, jobId, uploads, max, cancellationToken).ConfigureAwait(false);
            return;
        }

        // A form's empty file field comes as a file without a byte.
        if (length == 0)
        {
            return;
        }

        using var photo = new LimitedStream(head.AsMemory(0, length), body, _limits.MaxPhotoBytes);
        uploads.Add(await SaveAsync(store, photo, head.AsMemory(0, length), fileName, jobId, uploads.Count, max, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Keeps one photo, if it is one and there is room for it.</summary>
    public static async Task<JobUpload> SaveAsync(
        IPhotoStore store, Stream photo, ReadOnlyMemory<byte> head, string? fileName, string jobId, int number, int max, CancellationToken cancellationToken)
    {
        if (number >= max)
        {
            throw new UploadException(StatusCodes.Status413PayloadTooLarge, "TooManyPhotos", $"At most {max} photos may be sent here at a time.");
        }

        if (!UploadContent.IsPhoto(head.Span))
        {
            throw new UploadException(
                StatusCodes.Status415UnsupportedMediaType,
                nameof(IdPhotoErrorCode.UnsupportedFormat),
                $"File {number + 1} is no photo in a format read here: JPEG, PNG, WebP, TIFF, GIF, AVIF or HEIC.");
        }

        var upload = new JobUpload($"upload-{number}", UploadLabel.Of(fileName, number));
        await store.SaveAsync(jobId, upload.Name, photo, cancellationToken).ConfigureAwait(false);
        return upload;
    }

    private static async Task<string> TextAsync(Stream body, CancellationToken cancellationToken)
    {
        var buffer = new byte[MaxFieldBytes + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return length <= MaxFieldBytes ? Encoding.UTF8.GetString(buffer, 0, length).Trim() : throw Invalid("A field has more than 8 KiB of text.");
    }

    private static string Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 200 } boundary
            ? boundary
            : throw new UploadException(
                StatusCodes.Status415UnsupportedMediaType, "NotMultipart", "Send the photo as a form: Content-Type multipart/form-data, file in the field 'photo'.");

    private static UploadException Invalid(string message) => new(StatusCodes.Status400BadRequest, nameof(IdPhotoErrorCode.InvalidRequest), message);
}
