using IdPhoto.AspNetCore.Jobs.Work;

namespace IdPhoto.AspNetCore.Tests.Jobs;

public sealed class StageWatchTests
{
    [Fact]
    public async Task The_pipelines_stages_are_told_to_the_job_whose_photo_it_is()
    {
        using var watch = new StageWatch();
        await using var pipeline = IdPhotoPipeline.CreateDefault();
        JobProgress[] jobs = [new(photos: 1), new(photos: 2)];
        await Task.WhenAll(jobs.Select(async job =>
        {
            watch.Tell(job);
            await pipeline.CreateAsync(TestService.Astronaut, new IdPhotoRequest("us-passport"));
        }));
        // The last of nine stages has begun: eight of nine are done, of one photo and of the first of two.
        Assert.Equal(("check", 0.889), jobs[0].Now);
        Assert.Equal(("check", 0.444), jobs[1].Now);
        jobs[1].PhotoDone();
        Assert.Equal(("check", 0.5), jobs[1].Now);
    }

    [Fact]
    public void Progress_never_goes_back()
    {
        var job = new JobProgress(photos: 1);
        job.Reached("matting");
        job.Reached("decode");
        job.Reached("no-stage");
        Assert.Equal(("decode", 0.333), job.Now);
    }
}
