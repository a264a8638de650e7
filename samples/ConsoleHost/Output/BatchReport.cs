using System.Text.Json.Serialization;
using IdPhoto.ConsoleHost.Batch;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>The object that <c>batch --json</c> prints.</summary>
/// <param name="Made">The finished photos.</param>
/// <param name="Failed">The photos that could not be made.</param>
/// <param name="Error">Why the batch ended before all photos had their turn; absent when they had.</param>
internal sealed record BatchReport(
    IReadOnlyList<PhotoReport> Made,
    IReadOnlyList<ErrorDocument> Failed,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ErrorReport? Error)
{
    public static BatchReport From(BatchResult result) => new(
        result.Made,
        [.. result.Failed.Select(f => ErrorDocument.From(f.Failure) with { Photo = f.Photo })],
        result.Stop is null ? null : ErrorReport.From(result.Stop));
}
