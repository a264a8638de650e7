using System.Collections.Concurrent;
using System.Net;
using IdPhoto.AspNetCore.Tests.Jobs;

namespace IdPhoto.AspNetCore.Tests.Load;

public sealed class RealLoadTests
{
    private const int Workers = 2;
    private const int Queued = 4;

    [Fact]
    public async Task Over_real_connections_with_real_photos_four_times_the_capacity_is_refused_or_finished()
    {
        var folder = Directory.CreateTempSubdirectory("idphoto-load-").FullName;
        try
        {
            await using var host = await HostProcess.StartAsync(folder, workers: Workers, maxQueued: Queued);
            ConcurrentBag<string> accepted = [];
            ConcurrentBag<HttpStatusCode> others = [];
            await Parallel.ForEachAsync(Enumerable.Range(0, 4 * (Workers + Queued)), new ParallelOptions { MaxDegreeOfParallelism = 24 }, async (_, ct) =>
            {
                using var response = await host.Client.PostAsync("/api/v1/generate", TestService.Form(TestService.Astronaut), ct);
                if (response.StatusCode == HttpStatusCode.Accepted)
                {
                    accepted.Add(response.Headers.Location!.ToString());
                }
                else
                {
                    others.Add(response.StatusCode);
                }
            });
            Assert.True(accepted.Count >= Queued);
            Assert.All(others, status => Assert.Contains(status, new[] { HttpStatusCode.ServiceUnavailable, HttpStatusCode.TooManyRequests }));
            var jobs = await Task.WhenAll(accepted.Select(url => TestService.UntilAsync(host.Client, url, "succeeded", "failed")));
            Assert.All(jobs, job => Assert.Equal("succeeded", job.GetProperty("status").GetString()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
