using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;

namespace IdPhoto.AspNetCore.Tests.Endpoints;

public sealed class JobTests
{
    [Fact]
    public async Task Events_tell_each_change_and_end_with_the_job()
    {
        var pipeline = new FakePipeline { Gate = FakePipeline.Closed() };
        await using var service = new TestService(pipeline);
        using var client = service.Client();
        using var response = await client.PostAsync("/api/v1/generate", TestService.Form(TestService.Jpeg));
        var url = response.Headers.Location!.ToString();
        await TestService.UntilAsync(client, url, "running");
        await using var stream = await client.GetStreamAsync($"{url}/events");
        List<string?> states = [];
        await foreach (var item in SseParser.Create(stream).EnumerateAsync())
        {
            Assert.Equal("job", item.EventType);
            states.Add(JsonSerializer.Deserialize<JsonElement>(item.Data).GetProperty("status").GetString());
            pipeline.Gate.TrySetResult();
        }

        Assert.Equal("running", states[0]);
        Assert.Equal("succeeded", states[^1]);
    }

    [Fact]
    public async Task A_job_that_is_deleted_while_it_runs_is_cancelled_and_its_photos_are_gone()
    {
        var pipeline = new FakePipeline { Gate = FakePipeline.Closed() };
        await using var service = new TestService(pipeline);
        using var client = service.Client();
        using var response = await client.PostAsync("/api/v1/generate", TestService.Form(TestService.Jpeg));
        var url = response.Headers.Location!.ToString();
        await TestService.UntilAsync(client, url, "running");
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(url)).StatusCode);
        // The gate stays closed: the worker gives up by itself, and takes the next job.
        await TestService.UntilAsync(client, url, "cancelled");
        pipeline.Gate.SetResult();
        using var next = await client.PostAsync("/api/v1/generate?wait=30", TestService.Form(TestService.Jpeg));
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        await TestService.UntilAsync(client, url, "cancelled");
        Assert.Single(Directory.GetDirectories(Path.Combine(service.Folder, "photos")));
    }

    [Fact]
    public async Task A_finished_job_that_is_deleted_was_never_there()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        using var response = await client.PostAsync("/api/v1/generate?wait=30", TestService.Form(TestService.Jpeg));
        var job = await TestService.JsonAsync(response);
        var url = job.GetProperty("statusUrl").GetString()!;
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(url)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(url)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(job.GetProperty("results")[0].GetProperty("url").GetString())).StatusCode);
        Assert.Empty(Directory.GetDirectories(Path.Combine(service.Folder, "photos")));
        Assert.Empty(Directory.GetFiles(Path.Combine(service.Folder, "jobs")));
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("..%2F..%2Fkeys")]
    public async Task What_is_no_job_is_not_found(string id)
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/api/v1/jobs/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.DeleteAsync($"/api/v1/jobs/{id}")).StatusCode);
    }

    [Fact]
    public async Task A_files_address_is_good_for_that_file_only()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        using var response = await client.PostAsync("/api/v1/generate?wait=30", TestService.Form(TestService.Jpeg));
        var url = (await TestService.JsonAsync(response)).GetProperty("results")[0].GetProperty("url").GetString()!;
        using var file = await client.GetAsync(url);
        Assert.Equal("done", await file.Content.ReadAsStringAsync());
        Assert.True(file.Headers.CacheControl!.NoStore);
        Assert.Contains("sandbox", Assert.Single(file.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(url.Split('?')[0])).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(url.Replace("photo-0", "upload-0", StringComparison.Ordinal))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(url.Replace("expires=1", "expires=2", StringComparison.Ordinal))).StatusCode);
    }
}
