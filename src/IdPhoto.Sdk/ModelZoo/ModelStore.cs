using IdPhoto.ModelZoo.Download;

namespace IdPhoto.ModelZoo;

/// <summary>
/// Finds model files and checks that they are what their descriptors say: inside the package, at a path, in the cache folder, and at last
/// on the network. Thread-safe. Several callers, and several processes with the same cache folder, share one download.
/// </summary>
public sealed class ModelStore : IDisposable
{
    private readonly ModelStoreOptions _options;
    private readonly SharedDownloads _downloads = new();
    private readonly ModelDownload _download;
    private readonly Lazy<HttpClient> _ownClient = new(() => new HttpClient());
    private readonly Lazy<string> _folder;

    /// <summary>Creates a store.</summary>
    /// <param name="options">Its settings; the defaults when null.</param>
    /// <param name="httpClient">
    /// Hands out the client of each attempt, for instance from <c>IHttpClientFactory</c>; the store does not dispose it. Its
    /// <see cref="HttpClient.Timeout"/> covers the time until the headers arrive. When null the store has a client of its own.
    /// </param>
    public ModelStore(ModelStoreOptions? options = null, Func<HttpClient>? httpClient = null)
        : this(options ?? new ModelStoreOptions(), httpClient, openPartial: null)
    {
    }

    internal ModelStore(ModelStoreOptions options, Func<HttpClient>? httpClient, Func<PartialFile, bool, Stream>? openPartial)
    {
        _options = options;
        _folder = new Lazy<string>(() => CacheFolder.Resolve(options.CacheFolder));
        var client = httpClient ?? (() => _ownClient.Value);
        _download = openPartial is null ? new ModelDownload(options, client) : new ModelDownload(options, client) { Open = openPartial };
    }

    /// <summary>The folder that keeps downloaded models, as an absolute path. It need not exist yet.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelNotFound"/>: this user has no home folder and none is configured.</exception>
    public string Folder => _folder.Value;

    /// <summary>Opens a model that ships inside this assembly.</summary>
    /// <param name="model">The model.</param>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.ModelNotFound"/> when it does not ship, <see cref="IdPhotoErrorCode.ModelChecksumMismatch"/> when it is damaged.
    /// </exception>
    public static ModelFile OpenEmbedded(ModelDescriptor model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return ModelFiles.OpenEmbedded(model);
    }

    /// <summary>Opens a model from a file.</summary>
    /// <param name="model">The model; its checksum is compared where it states one. For a file of your own state yours, or null.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.ModelNotFound"/> when there is no such file, <see cref="IdPhotoErrorCode.ModelChecksumMismatch"/> when it is another one.
    /// </exception>
    public static ModelFile OpenFile(ModelDescriptor model, string path)
    {
        ArgumentNullException.ThrowIfNull(model);
        return ModelFiles.Open(model, path);
    }

    /// <summary>Whether a model ships inside this assembly.</summary>
    public static bool IsEmbedded(ModelDescriptor model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return ModelFiles.IsEmbedded(model);
    }

    /// <summary>Where a model's file lies, or would lie, in the cache folder.</summary>
    public string PathOf(ModelDescriptor model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Path.Combine(Folder, model.FileName);
    }

    /// <summary>
    /// Opens a model. With a path, that file and no other; without one, the embedded resource, else the file in the cache folder, which is
    /// downloaded when it is missing or damaged and <see cref="ModelStoreOptions.Offline"/> is not set.
    /// </summary>
    /// <param name="model">The model; its checksum is compared where it states one. For a file of your own state yours, or null.</param>
    /// <param name="path">The file, when the host has it.</param>
    /// <param name="progress">Is told how far a download is; not called without one.</param>
    /// <param name="cancellationToken">Ends this caller's waiting; what has been downloaded is kept and continued the next time.</param>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.LicenceNotAccepted"/>, <see cref="IdPhotoErrorCode.ModelNotFound"/>,
    /// <see cref="IdPhotoErrorCode.ModelChecksumMismatch"/> or <see cref="IdPhotoErrorCode.ModelDownloadFailed"/>.
    /// </exception>
    public async Task<ModelFile> OpenAsync(
        ModelDescriptor model, string? path = null, IProgress<ModelDownloadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        LicenceGate.Check(model, _options);
        if (path is not null || IsEmbedded(model))
        {
            return path is null ? OpenEmbedded(model) : OpenFile(model, path);
        }

        var file = await PullAsync(model, progress, cancellationToken).ConfigureAwait(false);
        return await ModelFiles.OpenAsync(model, file, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// <see cref="OpenAsync"/> for places that cannot wait asynchronously, such as a container's factory: the thread is held while a
    /// download lasts. Hosts that do not want this call <see cref="PullAsync"/> when they start.
    /// </summary>
    public ModelFile Open(ModelDescriptor model, string? path = null) =>
        Task.Run(() => OpenAsync(model, path)).GetAwaiter().GetResult();

    /// <summary>Makes sure that a model's file lies in the cache folder and has its checksum.</summary>
    /// <param name="model">The model.</param>
    /// <param name="progress">Is told how far a download is; not called without one.</param>
    /// <param name="cancellationToken">Ends this caller's waiting.</param>
    /// <returns>The file's path.</returns>
    /// <exception cref="IdPhotoException">As <see cref="OpenAsync"/> does.</exception>
    public async Task<string> PullAsync(
        ModelDescriptor model, IProgress<ModelDownloadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        LicenceGate.Check(model, _options);
        var file = PathOf(model);
        if (File.Exists(file))
        {
            try
            {
                await ModelChecksum.CheckFileAsync(model, file, cancellationToken).ConfigureAwait(false);
                return file;
            }
            catch (IdPhotoException) when (model.Url is not null && !_options.Offline)
            {
                File.Delete(file);
            }
        }

        RequireDownloadable(model, file);
        await _downloads.RunAsync(
            file, (listener, stop) => _download.RunAsync(model, file, listener, stop), progress, cancellationToken).ConfigureAwait(false);
        return file;
    }

    /// <summary>Checks the file of a model in the cache folder, without fetching anything.</summary>
    /// <returns>Its SHA-256; null when there is no file.</returns>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelChecksumMismatch"/>.</exception>
    public async Task<string?> VerifyAsync(ModelDescriptor model, CancellationToken cancellationToken = default)
    {
        var file = PathOf(model);
        return File.Exists(file) ? await ModelChecksum.CheckFileAsync(model, file, cancellationToken).ConfigureAwait(false) : null;
    }

    /// <summary>Releases the store's own HTTP client, if it made one. Downloads must have ended.</summary>
    public void Dispose()
    {
        if (_ownClient.IsValueCreated)
        {
            _ownClient.Value.Dispose();
        }
    }

    private void RequireDownloadable(ModelDescriptor model, string file)
    {
        if (model.Url is null || _options.Offline)
        {
            var reason = model.Url is null ? "no address is known from which it could be fetched" : "the store is offline";
            throw new IdPhotoException(
                IdPhotoErrorCode.ModelNotFound,
                $"The model '{model.Name}' neither ships inside the package nor lies at '{file}', and {reason}. "
                + "Put the file there, or give its path.");
        }
    }
}
