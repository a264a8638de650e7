using System.Text;
using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Pipelines;

namespace IdPhoto.AspNetCore.Jobs.Work;

/// <summary>Makes ID photos. One that cannot be made does not keep the others from being made.</summary>
internal sealed class MakePhotos(IPipelineChooser pipelines, JobFiles files, BatchArchive archive) : IJobWork
{
    public bool Does(JobKind kind) => kind is JobKind.Generate or JobKind.Batch;

    public async Task<JobOutcome> RunAsync(JobRecord job, JobProgress progress, CancellationToken cancellationToken)
    {
        var pipeline = await pipelines.ChooseAsync(job.Order.Matting, job.Order.Detector, cancellationToken).ConfigureAwait(false);
        List<JobFile> made = [];
        List<JobItem> items = [];
        for (var photo = 0; photo < job.Order.Uploads.Count; photo++)
        {
            items.Add(await MakeAsync(pipeline, job, photo, made, cancellationToken).ConfigureAwait(false));
            progress.PhotoDone();
        }

        if (made.Count == 0)
        {
            return new JobOutcome { Items = items, Error = items[0].Error };
        }

        if (job.Order.Kind == JobKind.Batch)
        {
            made.Add(await archive.PackAsync(job, made, items, cancellationToken).ConfigureAwait(false));
        }

        return new JobOutcome { Files = made, Items = items };
    }

    private async Task<JobItem> MakeAsync(IIdPhotoPipeline pipeline, JobRecord job, int photo, List<JobFile> made, CancellationToken cancellationToken)
    {
        try
        {
            var upload = await files.ReadAsync(job.Id, job.Order.Uploads[photo], cancellationToken).ConfigureAwait(false);
            var result = await pipeline.CreateAsync(upload, OrderedPhoto.Request(job.Order), cancellationToken).ConfigureAwait(false);
            var (changes, cutoutChanges) = (Words(result.Alterations), Words(result.CutoutAlterations));
            foreach (var (kind, picture) in new[] { ("photo", result.Photo), ("hd", result.Hd), ("cutout", result.Cutout), ("sheet", result.Sheet) })
            {
                if (picture is not null)
                {
                    var file = await files.SaveAsync(job.Id, kind, photo, picture, cancellationToken).ConfigureAwait(false);
                    made.Add(file with { Changes = kind == "cutout" ? cutoutChanges : changes });
                }
            }

            if (job.Order.Report)
            {
                made.Add(await ReportAsync(job, photo, result, upload, cancellationToken).ConfigureAwait(false));
            }

            return new JobItem(photo)
            {
                Compliance = ComplianceDocument.From(result.Compliance),
                SourceCompliance = ComplianceDocument.From(result.SourceCompliance),
                Warnings = [.. result.Warnings.Select(warning => new WarningDocument(warning.Code, warning.Message))],
                Changes = changes,
            };
        }
        catch (IdPhotoException e)
        {
            return new JobItem(photo) { Error = new(e.Code.ToString(), e.Message) };
        }
    }

    private static string[] Words(IEnumerable<Alteration> alterations) => [.. alterations.Select(alteration => ApiJson.Word(alteration))];

    private async Task<JobFile> ReportAsync(JobRecord job, int photo, IdPhotoResult result, byte[] upload, CancellationToken cancellationToken)
    {
        var page = new VisualReport(result, upload) { Culture = OrderedPhoto.Culture(job.Order) }.ToHtml();
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(page));
        return await files.SaveAsync(job.Id, "report", photo, "html", "text/html; charset=utf-8", bytes, cancellationToken).ConfigureAwait(false);
    }
}
