using IdPhoto.AspNetCore.Jobs;
using IdPhoto.AspNetCore.Jobs.Local;
using IdPhoto.AspNetCore.Storage;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Tests.Jobs;

public sealed class LocalJobStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("idphoto-jobs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task No_change_is_lost_when_two_processes_change_a_job()
    {
        LocalJobStore[] stores = [Open(), Open()];
        var job = Job();
        await stores[0].CreateAsync(job);
        await Parallel.ForEachAsync(Enumerable.Range(0, 100), async (i, ct) =>
            await stores[i % 2].UpdateAsync(job.Id, old => old with { Attempts = old.Attempts + 1 }, ct));
        var now = await stores[1].FindAsync(job.Id);
        Assert.Equal((100, 100L), (now!.Attempts, now.Version));
    }

    [Fact]
    public async Task A_record_comes_back_as_it_was()
    {
        var job = Job() with
        {
            Status = JobStatus.Succeeded,
            Order = new JobOrder { Kind = JobKind.Check, Format = PhotoFormat.WebP, Uploads = [new("upload-0", "Zoë.jpg")], CallbackUrl = new("https://example.org/x") },
            Results = [new JobFile("photo", "photo-0.jpg", "image/jpeg", 5) { Width = 1, Height = 2, Dpi = 3, Changes = ["crop", "resample"] }],
            Error = new("NoFace", "None."),
        };
        await Open().CreateAsync(job);
        var back = await Open().FindAsync(job.Id);
        Assert.Equal(job.Order.Uploads, back!.Order.Uploads);
        Assert.Equivalent(job.Results, back.Results, strict: true);
        Assert.Equal((job.Status, job.Error, job.Order.Format, job.Order.CallbackUrl, job.ExpiresAt), (back.Status, back.Error, back.Order.Format, back.Order.CallbackUrl, back.ExpiresAt));
    }

    [Fact]
    public async Task Who_waits_for_a_change_hears_of_one_made_by_another_process()
    {
        var job = Job();
        await Open().CreateAsync(job);
        var waiting = Open().WaitForChangeAsync(job.Id, version: 0);
        await Open().UpdateAsync(job.Id, old => old with { Status = JobStatus.Running });
        Assert.Equal(JobStatus.Running, (await waiting)!.Status);
    }

    private static JobRecord Job() => new() { Id = JobIds.New(), CreatedAt = DateTimeOffset.UnixEpoch, ExpiresAt = DateTimeOffset.UnixEpoch.AddDays(1), Order = new JobOrder() };

    private LocalJobStore Open() => new(new DataFolder(Options.Create(new IdPhotoApiOptions { DataFolder = _folder })), new ChangeBell());
}
