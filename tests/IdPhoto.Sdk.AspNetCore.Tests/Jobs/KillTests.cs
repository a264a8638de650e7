using System.Net;
using System.Text.Json;

namespace IdPhoto.AspNetCore.Tests.Jobs;

public sealed class KillTests
{
    private const int Jobs = 6;

    [Fact]
    public async Task Every_job_answered_202_is_finished_once_though_the_service_is_killed_in_the_middle()
    {
        var folder = Directory.CreateTempSubdirectory("idphoto-kill-").FullName;
        try
        {
            string[] urls;
            await using (var first = await HostProcess.StartAsync(folder))
            {
                urls = await SendAsync(first.Client);
                // The first one is in work or just done, the others wait.
                await TestService.UntilAsync(first.Client, urls[0], "running", "succeeded");
                await first.KillAsync();
            }

            await using var second = await HostProcess.StartAsync(folder);
            var jobs = await Task.WhenAll(urls.Select(url => TestService.UntilAsync(second.Client, url, "succeeded", "failed")));
            Assert.All(jobs, job => Assert.Equal("succeeded", job.GetProperty("status").GetString()));
            // One result each, which is really there; nothing waits or is taken any more.
            foreach (var job in jobs)
            {
                var result = Assert.Single(job.GetProperty("results").EnumerateArray());
                Assert.Equal(result.GetProperty("bytes").GetInt64(), (await second.Client.GetByteArrayAsync(result.GetProperty("url").GetString())).Length);
            }

            await EmptyAsync(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Requests_and_work_can_be_two_processes_and_a_dead_workers_job_comes_to_the_next()
    {
        var folder = Directory.CreateTempSubdirectory("idphoto-roles-").FullName;
        try
        {
            await using var api = await HostProcess.StartAsync(folder, "api");
            var urls = await SendAsync(api.Client);
            await using (var worker = await HostProcess.StartAsync(folder, "worker"))
            {
                Assert.Equal(HttpStatusCode.NotFound, (await worker.Client.GetAsync("/api/v1/models")).StatusCode);
                await TestService.UntilAsync(api.Client, urls[0], "running", "succeeded");
                await worker.KillAsync();
            }

            await using var next = await HostProcess.StartAsync(folder, "worker");
            var jobs = await Task.WhenAll(urls.Select(url => TestService.UntilAsync(api.Client, url, "succeeded", "failed")));
            Assert.Equal(Jobs, jobs.Count(job => job.GetProperty("status").GetString() == "succeeded"));
            await EmptyAsync(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string[]> SendAsync(HttpClient client)
    {
        List<string> urls = [];
        for (var i = 0; i < Jobs; i++)
        {
            using var response = await client.PostAsync("/api/v1/generate", TestService.Form(TestService.Astronaut, ("template", "eu-schengen-visa")));
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
            urls.Add(JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()).GetProperty("statusUrl").GetString()!);
        }

        return [.. urls];
    }

    // The last lease ends just after its job does.
    private static async Task EmptyAsync(string folder)
    {
        var queue = new DirectoryInfo(Path.Combine(folder, "queue"));
        int Left() => queue.GetDirectories("waiting")[0].GetFiles().Length + queue.GetDirectories("taken")[0].GetFiles("*", SearchOption.AllDirectories).Length;
        for (var attempt = 0; attempt < 100 && Left() > 0; attempt++)
        {
            await Task.Delay(50);
        }

        Assert.Equal(0, Left());
    }
}
