using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Security;

/// <summary>
/// Lets in who sends a known key, in <c>X-Api-Key</c> or as a bearer token. Every kept hash is compared, each in constant time, so that
/// the time of the answer says nothing about the keys.
/// </summary>
internal sealed class ApiKeyCheck(IOptions<IdPhotoApiOptions> options)
{
    public const string Header = "X-Api-Key";
    private static readonly object OwnerItem = new();

    private readonly (string Name, byte[] Hash)[] _keys = [.. options.Value.Access.ApiKeys.Select(key => (key.Name, Convert.FromHexString(key.Sha256)))];

    /// <summary>Whether the request may go on; its owner is noted.</summary>
    public bool Admit(HttpContext context)
    {
        if (_keys.Length == 0)
        {
            return true;
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Sent(context.Request) ?? string.Empty));
        string? owner = null;
        foreach (var (name, known) in _keys)
        {
            owner = CryptographicOperations.FixedTimeEquals(hash, known) ? name : owner;
        }

        context.Items[OwnerItem] = owner;
        return owner is not null;
    }

    /// <summary>The name of the request's key; null without keys.</summary>
    public static string? Owner(HttpContext context) => context.Items[OwnerItem] as string;

    private static string? Sent(HttpRequest request)
    {
        const string Bearer = "Bearer ";
        var authorization = request.Headers.Authorization.ToString();
        return request.Headers[Header] is [{ Length: > 0 } key] ? key
            : authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? authorization[Bearer.Length..].Trim()
            : null;
    }
}
