using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Pipelines;

namespace IdPhoto.AspNetCore.Jobs.Work;

/// <summary>Judges a photo against a document; makes no other one.</summary>
internal sealed class CheckPhoto(IPipelineChooser pipelines, JobFiles files) : IJobWork
{
    public bool Does(JobKind kind) => kind == JobKind.Check;

    public async Task<JobOutcome> RunAsync(JobRecord job, JobProgress progress, CancellationToken cancellationToken)
    {
        var pipeline = await pipelines.ChooseAsync(job.Order.Matting, job.Order.Detector, cancellationToken).ConfigureAwait(false);
        var upload = await files.ReadAsync(job.Id, job.Order.Uploads[0], cancellationToken).ConfigureAwait(false);
        var report = await pipeline.CheckAsync(upload, OrderedPhoto.Check(job.Order), cancellationToken).ConfigureAwait(false);
        progress.PhotoDone();
        return new JobOutcome { Items = [new JobItem(0) { Compliance = ComplianceDocument.From(report) }] };
    }
}
