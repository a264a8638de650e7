using System.Security.Cryptography;
using System.Text;

namespace IdPhoto.AspNetCore.Webhooks;

/// <summary>
/// HMAC-SHA256 over <c>timestamp.body</c> with the shared secret, hexadecimal. The timestamp (Unix seconds) is signed along, so that a
/// receiver can refuse a message that somebody recorded and sends again.
/// </summary>
internal static class WebhookSignature
{
    public const string Header = "IdPhoto-Signature";
    public const string IdempotencyHeader = "Idempotency-Key";

    /// <summary>The header's value: <c>t=1767225600,v1=…</c>.</summary>
    public static string Of(string secret, DateTimeOffset time, ReadOnlySpan<byte> body)
    {
        var timestamp = time.ToUnixTimeSeconds();
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hmac.AppendData(Encoding.ASCII.GetBytes($"{timestamp}."));
        hmac.AppendData(body);
        return $"t={timestamp},v1={Convert.ToHexStringLower(hmac.GetHashAndReset())}";
    }
}
