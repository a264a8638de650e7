namespace IdPhoto.AspNetCore;

/// <summary>A client that may ask. The key itself is nowhere kept.</summary>
public sealed class ApiKey
{
    /// <summary>The client's name: owner of its jobs, and what the log calls it.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The SHA-256 of the key, hexadecimal: <c>printf %s "$KEY" | sha256sum</c>. A key is a long random text, not a password.</summary>
    public string Sha256 { get; set; } = string.Empty;
}
