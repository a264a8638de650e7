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
        foreach (var (photos, message) in Together(result.Made.SelectMany(m => m.Warnings.Select(w => (m.Output.Path, w.Message)))))
        {
            console.MarkupLineInterpolated($"[yellow]warning[/]  {photos}: {message}");
        }

        foreach (var (photos, done) in Together(result.Made.Select(m => (m.Output.Path, AlterationWords.Of(m.Alterations)))))
        {
            console.MarkupLineInterpolated($"[grey]done to[/]  {photos}: {done}");
        }

        console.MarkupLineInterpolated($"[bold]{result.Made.Count} made, {result.Failed.Count} failed{Reasons(result.Failed)}.[/]");
    }

    private static IEnumerable<(string Photos, string Text)> Together(IEnumerable<(string Photo, string Text)> said) =>
        said.GroupBy(s => s.Text, s => s.Photo, StringComparer.Ordinal)
            .Select(group => (group.ToArray() is [var only] ? only : $"{group.Count()} photos", group.Key));

    private static string Reasons(IReadOnlyList<FailedPhoto> failed)
    {
        var counts = failed.CountBy(f => f.Failure.Code, StringComparer.Ordinal)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => $"{c.Value} {c.Key}");
        return failed.Count == 0 ? string.Empty : $" ({string.Join(", ", counts)})";
    }
}
