using System.Security.Cryptography;
using System.Text;

namespace IdPhoto.AspNetCore.Tests.Security;

internal static class Keys
{
    public static ApiKey Of(string name, string key) => new() { Name = name, Sha256 = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key))) };
}
