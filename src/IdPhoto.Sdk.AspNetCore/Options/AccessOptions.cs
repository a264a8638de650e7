namespace IdPhoto.AspNetCore;

/// <summary>Who may ask, and how often.</summary>
public sealed class AccessOptions
{
    /// <summary>The API keys. Default: none, and everybody may ask; set some, or a policy, before others can reach the service.</summary>
    public IList<ApiKey> ApiKeys { get; } = [];

    /// <summary>A policy of the host's own authentication that every request must meet besides. Default: none.</summary>
    public string? Policy { get; set; }

    /// <summary>
    /// Requests with a body that one client (its key, else its address) may make in a minute; beyond, 429. Default 120; 0 sets no limit.
    /// </summary>
    public int RequestsPerMinute { get; set; } = 120;

    /// <summary>The origins whose pages may call the API from a browser. Default: none, CORS stays closed.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>
    /// The secret that signs the addresses of files, at least 32 characters. Default: made once and kept in the data folder.
    /// </summary>
    public string? SigningKey { get; set; }

    /// <summary>How long the address of a file works. Default 1 hour, never longer than the file; 1 second to 7 days.</summary>
    public TimeSpan UrlLifetime { get; set; } = TimeSpan.FromHours(1);
}
