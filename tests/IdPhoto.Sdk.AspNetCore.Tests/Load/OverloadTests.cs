using System.Collections.Concurrent;
using System.Net;

namespace IdPhoto.AspNetCore.Tests.Load;

public sealed class OverloadTests
{
    private const int Workers = 2;
    private const int Queued = 6;

    [Fact]
    public async Task At_four_times_what_it_holds_the_service_refuses_politely_and_finishes_what_it_accepted()
    {
        var pipeline = new FakePipeline { Gate = FakePipeline.Closed() };
        await using var service = new TestService(pipeline, options =>
        {
            options.Jobs.Workers = Workers;
            options.Jobs.MaxQueued = Queued;
            options.Access.RequestsPerMinute = 0;
        });
        using var client = service.Client();
        ConcurrentBag<string> accepted = [];
        ConcurrentBag<HttpStatusCode> refused = [];
        await Parallel.ForEachAsync(Enumerable.Range(0, 4 * (Workers + Queued)), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (_, ct) =>
        {
            using var response = await client.PostAsync("/api/v1/generate", TestService.Form(TestService.Jpeg), ct);
            if (response.StatusCode == HttpStatusCode.Accepted)
            {
                accepted.Add(response.Headers.Location!.ToString());
                return;
            }

            Assert.True(response.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
            refused.Add(response.StatusCode);
        });

        // Nothing was finished meanwhile, so no more than the workers and the queue hold can have been taken in, and no fewer than the queue.
        Assert.InRange(accepted.Count, Queued, Workers + Queued);
        Assert.All(refused, status => Assert.Equal(HttpStatusCode.ServiceUnavailable, status));
        pipeline.Gate.SetResult();
        var jobs = await Task.WhenAll(accepted.Select(url => TestService.UntilAsync(client, url, "succeeded", "failed")));
        Assert.All(jobs, job => Assert.Equal("succeeded", job.GetProperty("status").GetString()));
        Assert.Equal(accepted.Count, pipeline.Begun);
        Assert.Equal(Workers, pipeline.Most);
        // Refused requests leave nothing behind.
        Assert.Equal(accepted.Count, Directory.GetDirectories(Path.Combine(service.Folder, "photos")).Length);
    }

    [Fact]
    public async Task A_client_that_floods_is_told_to_wait_and_others_are_not()
    {
        await using var service = new TestService(new FakePipeline(), options =>
        {
            options.Access.RequestsPerMinute = 3;
            options.Access.ApiKeys.Add(Security.Keys.Of("a", "key-a"));
            options.Access.ApiKeys.Add(Security.Keys.Of("b", "key-b"));
        });
        using var client = service.Client();
        async Task<int> Send(string key)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/generate") { Content = TestService.Form(TestService.Jpeg) };
            request.Headers.Add("X-Api-Key", key);
            using var response = await client.SendAsync(request);
            return (int)response.StatusCode;
        }

        foreach (var expected in new[] { 202, 202, 202, 429 })
        {
            Assert.Equal(expected, await Send("key-a"));
        }

        Assert.Equal(202, await Send("key-b"));
    }
}
