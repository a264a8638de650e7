using System.IO.Compression;
using System.Text.Json;
using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Storage;

namespace IdPhoto.AspNetCore.Jobs.Work;

/// <summary>Packs a batch: the files, named after the uploads, and <c>report.json</c> with what became of each.</summary>
internal sealed class BatchArchive(IPhotoStore store, JobFiles files, DataFolder data)
{
    public async Task<JobFile> PackAsync(JobRecord job, IReadOnlyList<JobFile> made, IReadOnlyList<JobItem> items, CancellationToken cancellationToken)
    {
        // On disk: a hundred photos in HD are not held in memory.
        var spool = SpoolFile.Open(data);
        await using (spool.ConfigureAwait(false))
        {
            var zip = await ZipArchive.CreateAsync(spool, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken).ConfigureAwait(false);
            await using (zip.ConfigureAwait(false))
            {
                foreach (var file in made)
                {
                    await AddAsync(zip, job, file, cancellationToken).ConfigureAwait(false);
                }

                await ReportAsync(zip, job, items, cancellationToken).ConfigureAwait(false);
            }

            spool.Position = 0;
            return await files.SaveAsync(job.Id, "archive", 0, "zip", "application/zip", spool, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task AddAsync(ZipArchive zip, JobRecord job, JobFile file, CancellationToken cancellationToken)
    {
        if (await store.OpenAsync(job.Id, file.Name, cancellationToken).ConfigureAwait(false) is not { } content)
        {
            return;
        }

        // Numbered: two uploads may have the same name. Pictures are compressed already.
        var label = Path.GetFileNameWithoutExtension(job.Order.Uploads[file.Photo].Label);
        var entry = zip.CreateEntry($"{file.Photo + 1:D3}-{label}-{file.Kind}{Path.GetExtension(file.Name)}", CompressionLevel.NoCompression);
        await using (content.ConfigureAwait(false))
        {
            var target = await entry.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (target.ConfigureAwait(false))
            {
                await content.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task ReportAsync(ZipArchive zip, JobRecord job, IReadOnlyList<JobItem> items, CancellationToken cancellationToken)
    {
        var target = await zip.CreateEntry("report.json").OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (target.ConfigureAwait(false))
        {
            var report = items.Select(item => new { Upload = job.Order.Uploads[item.Photo].Label, Result = item });
            await JsonSerializer.SerializeAsync(target, report, ApiJson.Options, cancellationToken).ConfigureAwait(false);
        }
    }
}
