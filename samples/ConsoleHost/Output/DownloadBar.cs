using Spectre.Console;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>Shows how far a download is, where somebody is watching.</summary>
internal static class DownloadBar
{
    /// <summary>Runs a download under a progress bar; without one when the console is redirected.</summary>
    /// <param name="console">Where the bar goes.</param>
    /// <param name="name">What is fetched.</param>
    /// <param name="run">The download; it is handed what to report to, or null.</param>
    public static Task<string> ShowAsync(IAnsiConsole console, string name, Func<IProgress<ModelDownloadProgress>?, Task<string>> run)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            return run(null);
        }

        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new DownloadedColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
            .StartAsync(async progress => await run(new Bar(progress.AddTask(Markup.Escape(name), maxValue: 1))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<ModelDownloadProgress>
    {
        public void Report(ModelDownloadProgress value)
        {
            // A bar without an end would be a guess: it stays full at what has come.
            task.MaxValue = value.TotalBytes ?? Math.Max(1, value.BytesReceived);
            task.Value = value.BytesReceived;
        }
    }
}
