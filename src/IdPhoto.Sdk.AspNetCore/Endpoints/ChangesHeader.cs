using Microsoft.AspNetCore.Http;

namespace IdPhoto.AspNetCore.Endpoints;

/// <summary><c>IdPhoto-Changes</c>: what was done to the picture that an answer holds, in words parted by commas.</summary>
internal static class ChangesHeader
{
    private const string Name = "IdPhoto-Changes";

    /// <summary>Writes it; where nothing was done, or the answer holds no picture, there is none.</summary>
    public static void Write(HttpResponse response, IEnumerable<string> changes)
    {
        if (string.Join(", ", changes) is { Length: > 0 } words)
        {
            response.Headers[Name] = words;
        }
    }
}
