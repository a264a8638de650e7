using System.Globalization;

namespace IdPhoto.Compliance;

/// <summary>Sentences of the host's for what a person should do about a finding: another language, another tone, a check of the host's own.</summary>
/// <remarks>
/// Implementations are thread-safe and called concurrently. A <see cref="System.Resources.ResourceManager"/> is one in a line:
/// <c>Find(key, culture) => resources.GetString(key, culture)</c>.
/// </remarks>
public interface IRemedyTexts
{
    /// <summary>The sentence of a key; null leaves it to whoever is asked next, the library's own sentences in the end.</summary>
    /// <param name="key">
    /// The check's id, and where it matters the side of the limits on which the value lies and the picture: <c>yaw.high.source</c>,
    /// <c>yaw.high</c>, <c>yaw.source</c> and <c>yaw</c> are asked for in this order, <c>.low</c> and <c>.finished</c> likewise.
    /// </param>
    /// <param name="culture">The language that the request asks for.</param>
    string? Find(string key, CultureInfo culture);
}
