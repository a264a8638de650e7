using System.Threading.Channels;

namespace IdPhoto.Batch;

/// <summary>One run over many photos: some workers, and a channel that holds as many outcomes as there are workers.</summary>
internal sealed class ManyPhotosRun(IIdPhotoPipeline pipeline, ManyPhotosOptions options)
{
    private readonly Channel<PhotoOutcome> _outcomes = Channel.CreateBounded<PhotoOutcome>(
        new BoundedChannelOptions(options.Parallelism) { SingleReader = true });

    /// <summary>
    /// The outcomes as they are ready; at the end whatever ended the run. The token does not go here: it ends the workers, and what they
    /// have finished is still read.
    /// </summary>
    public IAsyncEnumerable<PhotoOutcome> Outcomes => _outcomes.Reader.ReadAllAsync(CancellationToken.None);

    /// <summary>Works until the photos end. Never fails: what went wrong is told to the reader of the outcomes.</summary>
    public async Task WorkAsync(IAsyncEnumerable<PhotoJob> jobs, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism, CancellationToken = cancellationToken };
        try
        {
            await Parallel.ForEachAsync(jobs, parallel, DoAsync).ConfigureAwait(false);
            _outcomes.Writer.Complete();
        }
#pragma warning disable CA1031 // It is thrown where the outcomes are read.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _outcomes.Writer.Complete(exception);
        }
    }

    private async ValueTask DoAsync(PhotoJob job, CancellationToken cancellationToken)
    {
        var outcome = await MakeAsync(job, cancellationToken).ConfigureAwait(false);
        await _outcomes.Writer.WriteAsync(outcome, cancellationToken).ConfigureAwait(false);
    }

    private async Task<PhotoOutcome> MakeAsync(PhotoJob job, CancellationToken cancellationToken)
    {
        try
        {
            var photo = await job.Open(cancellationToken).ConfigureAwait(false);
            await using var closing = photo.ConfigureAwait(false);
            return new(job, await pipeline.CreateAsync(photo, job.Request, cancellationToken).ConfigureAwait(false), null);
        }
#pragma warning disable CA1031 // One bad photo, even a defect that one photo brings to light, never stops the rest.
        catch (Exception exception) when (!(exception is OperationCanceledException && cancellationToken.IsCancellationRequested) && !options.StopWhen(exception))
#pragma warning restore CA1031
        {
            return new(job, null, exception);
        }
    }
}
