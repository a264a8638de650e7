using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Security;

/// <summary>Addresses of files that work for a while and for whoever has them: an image element sends no API key.</summary>
internal sealed class SignedUrls(SigningKey key, IOptions<IdPhotoApiOptions> options, TimeProvider clock)
{
    /// <summary>The query that lets its bearer fetch a file: <c>expires=…&amp;signature=…</c>.</summary>
    public string Query(string jobId, string name, DateTimeOffset fileExpires)
    {
        var until = clock.GetUtcNow() + options.Value.Access.UrlLifetime;
        var expires = (until < fileExpires ? until : fileExpires).ToUnixTimeSeconds();
        return $"expires={expires}&signature={Base64Url.EncodeToString(Sign(jobId, name, expires))}";
    }

    /// <summary>Whether a query is one of ours, for this file, and still in time.</summary>
    public bool Verify(string jobId, string name, string? expires, string? signature)
    {
        if (!long.TryParse(expires, NumberStyles.None, CultureInfo.InvariantCulture, out var until) || signature is null || !Base64Url.IsValid(signature))
        {
            return false;
        }

        // Compared first, so that the answer takes as long for a wrong signature as for a late one.
        var genuine = CryptographicOperations.FixedTimeEquals(Base64Url.DecodeFromChars(signature), Sign(jobId, name, until));
        return genuine && clock.GetUtcNow().ToUnixTimeSeconds() < until;
    }

    private byte[] Sign(string jobId, string name, long expires) =>
        HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes($"{jobId}/{name}/{expires.ToString(CultureInfo.InvariantCulture)}"));
}
