namespace IdPhoto;

/// <summary>Where models that do not ship inside the package are kept, and whether they may be fetched.</summary>
public sealed class ModelStoreOptions
{
    /// <summary>
    /// The folder that keeps downloaded models. Default null: the environment variable <c>IDPHOTO_MODELS</c>, else the platform's cache
    /// folder (<c>%LOCALAPPDATA%\IdPhoto\models</c>, <c>~/Library/Caches/IdPhoto/models</c>, <c>$XDG_CACHE_HOME/idphoto/models</c> or
    /// <c>~/.cache/idphoto/models</c>). Created when the first file is downloaded.
    /// </summary>
    public string? CacheFolder { get; set; }

    /// <summary>Whether the network is left alone: a model must ship inside the package or lie on the disk. Default false.</summary>
    public bool Offline { get; set; }

    /// <summary>
    /// Whether the host accepts licences that forbid commercial use, such as RMBG's. Default false: such a model is refused wherever its
    /// file lies.
    /// </summary>
    public bool AcceptNonCommercialLicense { get; set; }

    /// <summary>How often a download is tried, the first time included. Default 4; 1 to 20.</summary>
    public int MaxAttempts { get; set; } = 4;

    /// <summary>The pause before the second attempt; it doubles with each further one, up to 30 s. Default 1 s; 0 to 30 s.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a server may send nothing before the attempt counts as failed. Default 60 s; 1 s to 1 h.</summary>
    public TimeSpan StallTimeout { get; set; } = TimeSpan.FromSeconds(60);
}
