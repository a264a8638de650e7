using Spectre.Console;

namespace IdPhoto.ConsoleHost.Batch;

/// <summary>Shows how far a batch is, where somebody is watching.</summary>
internal static class BatchProgress
{
    /// <summary>Runs a batch under a progress bar; without one when the console is redirected.</summary>
    /// <param name="console">Where the bar goes.</param>
    /// <param name="total">How many photos there are.</param>
    /// <param name="run">The batch; it is handed the action to call after each photo.</param>
    public static Task<BatchResult> ShowAsync(IAnsiConsole console, int total, Func<Action, Task<BatchResult>> run)
    {
        if (!console.Profile.Capabilities.Interactive || total == 0)
        {
            return run(() => { });
        }

        return console.Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn(),
                new SpinnerColumn())
            .StartAsync(async progress =>
            {
                var task = progress.AddTask($"{total} photos", maxValue: total);
                return await run(() => task.Increment(1));
            });
    }
}
