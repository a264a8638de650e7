using System.Text.Encodings.Web;
using System.Text.Json;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>JSON on one line, apostrophes and accents as they are: it goes to a terminal or a file, never into a web page.</summary>
internal static class JsonText
{
    private static readonly ReportJson Readable =
        new(new JsonSerializerOptions(ReportJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes one of the documents that <see cref="ReportJson"/> knows.</summary>
    public static string Of<T>(T document) => JsonSerializer.Serialize(document, typeof(T), Readable);
}
