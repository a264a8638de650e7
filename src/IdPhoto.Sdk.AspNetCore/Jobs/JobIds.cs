using System.Security.Cryptography;

namespace IdPhoto.AspNetCore.Jobs;

internal static class JobIds
{
    public static string New() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Whether a client's text can be an id at all.</summary>
    public static bool IsValid(string? id) => id is { Length: 32 } && id.All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f');
}
