using System.Text.Json;
using System.Text.Json.Serialization;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>Writes an enumeration as the words of its name joined by hyphens: <c>background-replaced</c>.</summary>
internal sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower)
    where T : struct, Enum
{
    /// <summary>The words of one value.</summary>
    public static string Of(T value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
