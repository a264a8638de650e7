using System.Net;
using IdPhoto.AspNetCore.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace IdPhoto.AspNetCore.Tests.Jobs;

public sealed class RetentionTests
{
    [Fact]
    public async Task After_a_day_a_job_and_its_files_are_gone_and_not_before()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var service = new TestService(new FakePipeline(), services: container => container.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
        using var client = service.Client();
        using var response = await client.PostAsync("/api/v1/generate?wait=30", TestService.Form(TestService.Jpeg));
        var url = (await TestService.JsonAsync(response)).GetProperty("statusUrl").GetString()!;
        var sweep = service.Services.GetRequiredService<RetentionSweep>();
        clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        await sweep.SweepAsync(CancellationToken.None);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(url)).StatusCode);
        clock.Advance(TimeSpan.FromSeconds(2));
        await sweep.SweepAsync(CancellationToken.None);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(url)).StatusCode);
        Assert.Empty(Directory.GetDirectories(Path.Combine(service.Folder, "photos")));
    }
}
