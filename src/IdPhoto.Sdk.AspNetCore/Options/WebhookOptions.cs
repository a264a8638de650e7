namespace IdPhoto.AspNetCore;

/// <summary>How finished jobs are told to a <c>callbackUrl</c>.</summary>
public sealed class WebhookOptions
{
    /// <summary>The secret that signs each message, at least 16 characters. Default: none, and a <c>callbackUrl</c> is refused.</summary>
    public string? Secret { get; set; }

    /// <summary>How often a message is tried. Default 6; 1 to 20.</summary>
    public int MaxAttempts { get; set; } = 6;

    /// <summary>The pause after the first failure; it doubles each time. Default 5 seconds; up to 1 hour.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a receiver may take. Default 10 seconds; 1 to 60.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Whether plain http and private, loopback and link-local addresses are called too. Default no: a client could otherwise make this
    /// service call machines that only it can reach.
    /// </summary>
    public bool AllowPrivateAddresses { get; set; }
}
