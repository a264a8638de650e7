using System.Diagnostics;

namespace IdPhoto.ModelZoo.Download;

/// <summary>Fetches a model's file: attempts, resuming, checksum, final name.</summary>
internal sealed class ModelDownload(ModelStoreOptions options, Func<HttpClient> client)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <summary>Opens the file that a download grows in; a test puts a full disk here.</summary>
    public Func<PartialFile, bool, Stream> Open { get; init; } = static (file, append) => file.Open(append);

    /// <summary>Fetches the file.</summary>
    /// <param name="model">The model; it has a URL.</param>
    /// <param name="target">Where the file is to lie; its folder is created.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellationToken">Stops it; what has arrived stays for the next time.</param>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.ModelDownloadFailed"/> or <see cref="IdPhotoErrorCode.ModelChecksumMismatch"/>.
    /// </exception>
    public async Task RunAsync(ModelDescriptor model, string target, IProgress<ModelDownloadProgress> progress, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var turn = await ModelLock.AcquireAsync(target + ".lock", cancellationToken).ConfigureAwait(false);
            // Another process may have fetched it while this one waited.
            if (!File.Exists(target))
            {
                await FetchAsync(model, new PartialFile(target), progress, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.ModelDownloadFailed,
                $"The model '{model.Name}' cannot be written to '{target}': {e.Message} "
                + "Make room, or choose another folder with IDPHOTO_MODELS or IdPhotoOptions.Models.CacheFolder.",
                e);
        }
    }

    private async Task FetchAsync(ModelDescriptor model, PartialFile file, IProgress<ModelDownloadProgress> progress, CancellationToken cancellationToken)
    {
        var transfer = new ModelTransfer(append => Open(file, append), options.StallTimeout, new MonotoneProgress(model.Name, progress));
        List<Uri> places = [model.Url ?? throw new UnreachableException(), .. model.Mirrors];
        for (var attempt = 1; ; attempt++)
        {
            var place = places[(attempt - 1) % places.Count];
            try
            {
                // Without a checksum nothing could tell that the two halves belong together, unless the server names what it sends.
                var present = model.HasChecksum || transfer.Tag is not null ? file.Length : 0;
                // A process that ended just before its check has left a whole file.
                var resumed = (present > 0 && present == model.Bytes)
                    || await transfer.FetchAsync(client(), place, present, model.Bytes, cancellationToken).ConfigureAwait(false);
                await CheckAsync(model, file, resumed, cancellationToken).ConfigureAwait(false);
                file.Finish();
                return;
            }
            catch (TransferException e)
            {
                if (e.MustRestart)
                {
                    file.Delete();
                }

                if (e.IsFinal)
                {
                    places.Remove(place);
                }

                if (places.Count == 0 || attempt >= options.MaxAttempts)
                {
                    throw Failed(model, place, attempt, e);
                }
            }

            await Task.Delay(Pause(attempt), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task CheckAsync(ModelDescriptor model, PartialFile file, bool resumed, CancellationToken cancellationToken)
    {
        try
        {
            await ModelChecksum.CheckFileAsync(model, file.FilePath, cancellationToken).ConfigureAwait(false);
        }
        catch (IdPhotoException e)
        {
            file.Delete();
            if (!resumed)
            {
                throw;
            }

            // The first half may be the culprit: once more, from the beginning.
            throw new TransferException(e.Message, e);
        }
    }

    private TimeSpan Pause(int attempt)
    {
        var pause = options.RetryDelay * Math.Pow(2, Math.Min(attempt - 1, 10));
        return pause < LongestPause ? pause : LongestPause;
    }

    private static IdPhotoException Failed(ModelDescriptor model, Uri place, int attempts, TransferException e) =>
        e.InnerException as IdPhotoException ?? new IdPhotoException(
            IdPhotoErrorCode.ModelDownloadFailed,
            $"The model '{model.Name}' could not be fetched from {place} in {attempts} attempt{(attempts == 1 ? "" : "s")}: {e.Message}. "
            + $"Try again later, or put the file into the cache folder yourself, named {model.FileName}.",
            e);
}
