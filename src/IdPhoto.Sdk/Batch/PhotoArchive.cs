using System.IO.Compression;
using System.Text.Json;
using IdPhoto.Batch;

namespace IdPhoto;

/// <summary>
/// A ZIP file of finished photos that is written as they come; <c>manifest.json</c> at its end lists each photo with file, template,
/// verdict, alterations and error. Dispose it to finish the file.
/// </summary>
/// <remarks>Not thread-safe: one photo is added at a time.</remarks>
public sealed class PhotoArchive : IAsyncDisposable
{
    private readonly ZipArchive _zip;
    private readonly ArchiveNames _names = new("manifest.json");
    private readonly List<ManifestEntry> _manifest = [];
    private bool _finished;

    private PhotoArchive(ZipArchive zip) => _zip = zip;

    /// <summary>Begins an archive.</summary>
    /// <param name="stream">Where to; need not be seekable. It is left open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static async Task<PhotoArchive> CreateAsync(Stream stream, CancellationToken cancellationToken = default) =>
        new(await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken).ConfigureAwait(false));

    /// <summary>Adds a photo, with its HD version, cut-out and sheet where they were made, or notes why it failed.</summary>
    /// <param name="outcome">The photo.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The finished photo's name in the archive; null when it failed.</returns>
    public async Task<string?> AddAsync(PhotoOutcome outcome, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var stem = _names.Stem(outcome.Job.Name, outcome.Job.Request.TemplateId);
        string? file = null;
        if (outcome.Result is { } result)
        {
            file = await WriteAsync(stem, result.Photo, cancellationToken).ConfigureAwait(false);
            foreach (var (suffix, extra) in new[] { ("hd", result.Hd), ("cutout", result.Cutout), ("sheet", result.Sheet) })
            {
                if (extra is not null)
                {
                    await WriteAsync($"{stem}-{suffix}", extra, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        _manifest.Add(ManifestEntry.Of(outcome, file));
        return file;
    }

    /// <summary>Writes the manifest and finishes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_finished)
        {
            return;
        }

        _finished = true;
        var stream = await _zip.CreateEntry("manifest.json").OpenAsync().ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            await JsonSerializer.SerializeAsync(stream, _manifest, ManifestJson.Default.ListManifestEntry).ConfigureAwait(false);
        }

        await _zip.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<string> WriteAsync(string stem, EncodedPhoto photo, CancellationToken cancellationToken)
    {
        var name = stem + ArchiveNames.Extension(photo.Format);
        // Photos are compressed already.
        var stream = await _zip.CreateEntry(name, CompressionLevel.NoCompression).OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = stream.ConfigureAwait(false);
        await stream.WriteAsync(photo.Bytes, cancellationToken).ConfigureAwait(false);
        return name;
    }
}
