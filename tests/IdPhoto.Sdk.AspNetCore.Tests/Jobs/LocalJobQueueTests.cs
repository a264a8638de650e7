using IdPhoto.AspNetCore.Jobs;
using IdPhoto.AspNetCore.Jobs.Local;
using IdPhoto.AspNetCore.Storage;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Tests.Jobs;

public sealed class LocalJobQueueTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("idphoto-queue-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Jobs_come_out_in_the_order_in_which_they_went_in()
    {
        using var queue = Open();
        var ids = Enumerable.Range(0, 20).Select(_ => JobIds.New()).ToArray();
        foreach (var id in ids)
        {
            Assert.True(await queue.TryAddAsync(id));
        }

        List<string> taken = [];
        foreach (var _ in ids)
        {
            var lease = await queue.TakeAsync();
            taken.Add(lease.JobId);
            await lease.CompleteAsync();
        }

        Assert.Equal(ids, taken);
        Assert.Equal(0, await queue.CountAsync());
    }

    [Fact]
    public async Task A_full_queue_takes_nothing_in_until_a_job_is_taken_out()
    {
        using var queue = Open(max: 2);
        Assert.True(await queue.TryAddAsync(JobIds.New()));
        Assert.True(await queue.TryAddAsync(JobIds.New()));
        Assert.False(await queue.TryAddAsync(JobIds.New()));
        await queue.TakeAsync();
        Assert.True(await queue.TryAddAsync(JobIds.New()));
    }

    [Fact]
    public async Task Of_many_workers_in_two_processes_one_gets_each_job()
    {
        using var here = Open(max: 1000);
        using var there = Open(max: 1000);
        var ids = Enumerable.Range(0, 200).Select(_ => JobIds.New()).ToArray();
        foreach (var id in ids)
        {
            await here.TryAddAsync(id);
        }

        var taken = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, ct) =>
        {
            var lease = await (i % 2 == 0 ? here : there).TakeAsync(ct);
            taken.Add(lease.JobId);
            await lease.CompleteAsync();
        });
        Assert.Equal(ids.Order(), taken.Order());
    }

    [Fact]
    public async Task A_living_workers_job_is_nobody_elses_and_a_stopped_ones_goes_back()
    {
        using var here = Open();
        var there = Open();
        var id = JobIds.New();
        await here.TryAddAsync(id);
        Assert.Equal(id, (await there.TakeAsync()).JobId);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => here.TakeAsync(patience.Token));
        there.Dispose();
        Assert.Equal(id, (await here.TakeAsync()).JobId);
    }

    private LocalJobQueue Open(int max = 100)
    {
        var options = Options.Create(new IdPhotoApiOptions { DataFolder = _folder });
        options.Value.Jobs.MaxQueued = max;
        return new LocalJobQueue(new DataFolder(options), new ChangeBell(), options, TimeProvider.System);
    }
}
