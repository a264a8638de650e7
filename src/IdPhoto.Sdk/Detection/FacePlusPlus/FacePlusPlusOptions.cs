namespace IdPhoto;

/// <summary>How to reach Face++'s Detect API v3.</summary>
public sealed record FacePlusPlusOptions
{
    /// <summary>The key. It is bound to the region of <see cref="BaseUrl"/>.</summary>
    public required string ApiKey { get; init; }

    /// <summary>The secret. Neither it nor the key appears in a log or a message.</summary>
    public required string ApiSecret { get; init; }

    /// <summary>Gives the client for each request; it is not disposed. Wire IHttpClientFactory in here.</summary>
    public required Func<HttpClient> HttpClient { get; init; }

    /// <summary>The region. Default <c>https://api-us.faceplusplus.com/</c>; in China <c>https://api-cn.faceplusplus.com/</c>.</summary>
    public Uri BaseUrl { get; init; } = new("https://api-us.faceplusplus.com/");

    /// <summary>How long one attempt may take. Default 20 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often a request that was throttled or failed inside the service is sent again, 0 to 10. Default 3.</summary>
    public int MaxRetries { get; init; } = 3;

    /// <summary>The wait before the first repetition, doubled for each further one, of which a random half is left out. Default 0.5 s.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>The clock that waits. Default the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Names the region only.</summary>
    public override string ToString() => $"Face++ at {BaseUrl}";
}
