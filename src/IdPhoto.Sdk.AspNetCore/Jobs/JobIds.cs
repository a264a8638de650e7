using System.Security.Cryptography;

namespace IdPhoto.AspNetCore.Jobs;

internal static class JobIds
{
    public static string New() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>An id for the log: enough to find the job, too little to ask for it.</summary>
    public static string Short(string id) => id[..8];

    /// <summary>Whether a client's text can be an id at all.</summary>
    public static bool IsValid(string? id) => id is { Length: 32 } && id.All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f');
}
