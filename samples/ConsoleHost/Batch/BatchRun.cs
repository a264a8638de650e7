using System.Collections.Concurrent;
using IdPhoto.ConsoleHost.Files;
using IdPhoto.ConsoleHost.Output;

namespace IdPhoto.ConsoleHost.Batch;

/// <summary>Makes many photos at a time. A photo that cannot be used never stops the others.</summary>
/// <param name="pipeline">Makes the photos.</param>
/// <param name="request">What is wanted of each.</param>
/// <param name="parallel">How many at a time.</param>
internal sealed class BatchRun(IIdPhotoPipeline pipeline, IdPhotoRequest request, int parallel)
{
    private readonly ConcurrentBag<PhotoReport> _made = [];
    private readonly ConcurrentBag<FailedPhoto> _failed = [];

    /// <summary>Makes the photos; cancelled, it returns what was made until then.</summary>
    /// <param name="jobs">The photos.</param>
    /// <param name="step">Called after each photo, from any thread.</param>
    /// <param name="cancellationToken">Stops the batch.</param>
    public async Task<BatchResult> RunAsync(IReadOnlyList<BatchJob> jobs, Action step, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = cancellationToken };
        Failure? stop = null;
        try
        {
            await Parallel.ForEachAsync(jobs, options, (job, token) => RunOneAsync(job, step, token));
        }
        catch (Exception e) when (e is OperationCanceledException || StopsTheBatch(e))
        {
            stop = Failure.From(e);
        }

        return new(
            [.. _made.OrderBy(m => m.Photo, StringComparer.Ordinal)],
            [.. _failed.OrderBy(f => f.Photo, StringComparer.Ordinal)],
            stop);
    }

    // A wrong request or a missing model would fail every photo in the same way: once is enough.
    private static bool StopsTheBatch(Exception e) => e is IdPhotoException known && ExitCodes.For(known.Code) != ExitCodes.PhotoUnusable;

    private async ValueTask RunOneAsync(BatchJob job, Action step, CancellationToken cancellationToken)
    {
        try
        {
            _made.Add(await MakeAsync(job, cancellationToken));
        }
        catch (Exception e) when (e is not OperationCanceledException && !StopsTheBatch(e))
        {
            _failed.Add(new(job.Photo, Failure.From(e)));
        }

        step();
    }

    private async Task<PhotoReport> MakeAsync(BatchJob job, CancellationToken cancellationToken)
    {
        await using var photo = InputFile.Open(job.Photo);
        var result = await pipeline.CreateAsync(photo, request, cancellationToken);
        var path = job.OutputStem + FileFormat.Extension(result.Photo.Format);
        await OutputFile.WriteAsync(path, result.Photo, cancellationToken);
        return PhotoReport.From(result, new MakePaths(job.Photo, path, Hd: null, Cutout: null)) with { Photo = job.Photo };
    }
}
