using IdPhoto.ConsoleHost.Batch;
using Spectre.Console;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>Tells a person what became of a batch: what failed and why, what to look at, how many were made.</summary>
internal static class BatchSummary
{
    public static void Write(IAnsiConsole console, BatchResult result)
    {
        foreach (var failed in result.Failed)
        {
            console.MarkupLineInterpolated($"[red]failed[/]   {failed.Photo}: {failed.Failure.Code}: {failed.Failure.Message}");
        }

        // What holds for several photos, such as the template's own caveats, is said once.
        var warnings = result.Made.SelectMany(m => m.Warnings.Select(w => (m.Output.Path, w.Message)));
        foreach (var warning in warnings.GroupBy(w => w.Message, w => w.Path, StringComparer.Ordinal))
        {
            var photos = warning.ToArray() is [var only] ? only : $"{warning.Count()} photos";
            console.MarkupLineInterpolated($"[yellow]warning[/]  {photos}: {warning.Key}");
        }

        console.MarkupLineInterpolated($"[bold]{result.Made.Count} made, {result.Failed.Count} failed{Reasons(result.Failed)}.[/]");
    }

    private static string Reasons(IReadOnlyList<FailedPhoto> failed)
    {
        var counts = failed.CountBy(f => f.Failure.Code, StringComparer.Ordinal)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => $"{c.Value} {c.Key}");
        return failed.Count == 0 ? string.Empty : $" ({string.Join(", ", counts)})";
    }
}
