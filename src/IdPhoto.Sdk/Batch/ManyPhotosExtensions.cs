using System.Runtime.CompilerServices;
using IdPhoto.Batch;

namespace IdPhoto;

/// <summary>Makes many photos with any pipeline.</summary>
public static class ManyPhotosExtensions
{
    /// <summary>Makes many photos, several at a time. A photo that cannot be made is an outcome with its error and never stops the rest.</summary>
    /// <remarks>
    /// Outcomes come as they are ready, not in the jobs' order. A slow reader slows the work down: at most twice
    /// <see cref="ManyPhotosOptions.Parallelism"/> photos are taken from <paramref name="jobs"/> ahead of what was read. Whoever stops
    /// reading stops the work. Cancelled, the outcomes that are ready are still handed out before the exception.
    /// </remarks>
    /// <param name="pipeline">Makes each photo.</param>
    /// <param name="jobs">The photos; read one at a time, as work allows, so that the sequence may be endless.</param>
    /// <param name="options">How many at a time; null takes the defaults.</param>
    /// <param name="cancellationToken">Stops all photos in work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The parallelism is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IAsyncEnumerable<PhotoOutcome> CreateManyAsync(
        this IIdPhotoPipeline pipeline, IAsyncEnumerable<PhotoJob> jobs, ManyPhotosOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(jobs);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Parallelism, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Parallelism, 1024, nameof(options));
        return RunAsync(pipeline, jobs, options, cancellationToken);
    }

    /// <inheritdoc cref="CreateManyAsync(IIdPhotoPipeline, IAsyncEnumerable{PhotoJob}, ManyPhotosOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<PhotoOutcome> CreateManyAsync(
        this IIdPhotoPipeline pipeline, IEnumerable<PhotoJob> jobs, ManyPhotosOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        return CreateManyAsync(pipeline, jobs.ToAsyncEnumerable(), options, cancellationToken);
    }

    /// <summary>Writes the photos into a ZIP file as they come, and a manifest of all outcomes at its end.</summary>
    /// <param name="outcomes">For instance of <c>CreateManyAsync</c>.</param>
    /// <param name="zip">Where to; need not be seekable. It is left open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static async Task WriteZipAsync(this IAsyncEnumerable<PhotoOutcome> outcomes, Stream zip, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var archive = await PhotoArchive.CreateAsync(zip, cancellationToken).ConfigureAwait(false);
        await using var closing = archive.ConfigureAwait(false);
        await foreach (var outcome in outcomes.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await archive.AddAsync(outcome, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async IAsyncEnumerable<PhotoOutcome> RunAsync(
        IIdPhotoPipeline pipeline,
        IAsyncEnumerable<PhotoJob> jobs,
        ManyPhotosOptions options,
        CancellationToken cancellationToken,
        [EnumeratorCancellation] CancellationToken readersToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, readersToken);
        var run = new ManyPhotosRun(pipeline, options);
        var work = run.WorkAsync(jobs, stop.Token);
        try
        {
            await foreach (var outcome in run.Outcomes.ConfigureAwait(false))
            {
                yield return outcome;
            }
        }
        finally
        {
            // A reader that went away: nobody waits for the rest.
            await stop.CancelAsync().ConfigureAwait(false);
            await work.ConfigureAwait(false);
        }
    }
}
