using IdPhoto.ConsoleHost.Files;
using IdPhoto.ConsoleHost.Output;

namespace IdPhoto.ConsoleHost.Batch;

/// <summary>Makes many photos at a time. A photo that cannot be used never stops the others.</summary>
/// <param name="pipeline">Makes the photos.</param>
/// <param name="request">What is wanted of each.</param>
/// <param name="parallel">How many at a time.</param>
internal sealed class BatchRun(IIdPhotoPipeline pipeline, IdPhotoRequest request, int parallel)
{
    private readonly List<PhotoReport> _made = [];
    private readonly List<FailedPhoto> _failed = [];

    /// <summary>Makes the photos; cancelled, it returns what was made until then.</summary>
    /// <param name="jobs">The photos, all of one folder.</param>
    /// <param name="archive">Where they also go; null for none.</param>
    /// <param name="step">Called after each photo.</param>
    /// <param name="cancellationToken">Stops the batch.</param>
    public async Task<BatchResult> RunAsync(
        IReadOnlyList<BatchJob> jobs, PhotoArchive? archive, Action step, CancellationToken cancellationToken)
    {
        var byName = jobs.ToDictionary(job => Path.GetFileName(job.Photo), StringComparer.Ordinal);
        var photos = byName.Select(job => new PhotoJob(job.Key, _ => new(InputFile.Open(job.Value.Photo)), request));
        var options = new ManyPhotosOptions { Parallelism = parallel, StopWhen = StopsTheBatch };
        Failure? stop = null;
        try
        {
            await foreach (var outcome in pipeline.CreateManyAsync(photos, options, cancellationToken))
            {
                await KeepAsync(byName[outcome.Job.Name], outcome, archive);
                step();
            }
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

    // Not to be cancelled: what was made is kept.
    private async Task KeepAsync(BatchJob job, PhotoOutcome outcome, PhotoArchive? archive)
    {
        var entry = archive is null ? null : await archive.AddAsync(outcome, CancellationToken.None);
        if (outcome.Result is not { } result)
        {
            _failed.Add(new(job.Photo, Failure.From(outcome.Error!)));
            return;
        }

        try
        {
            var path = job.OutputStem is { } stem ? stem + FileFormat.Extension(result.Photo.Format) : entry!;
            if (job.OutputStem is not null)
            {
                await OutputFile.WriteAsync(path, result.Photo, CancellationToken.None);
            }

            _made.Add(PhotoReport.From(result, new MakePaths(job.Photo, path, Hd: null, Cutout: null)) with { Photo = job.Photo });
        }
        catch (CommandLineException e)
        {
            _failed.Add(new(job.Photo, Failure.From(e)));
        }
    }
}
