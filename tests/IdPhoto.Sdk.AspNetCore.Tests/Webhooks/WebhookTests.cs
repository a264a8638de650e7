using System.Text.Json;
using IdPhoto.AspNetCore.Jobs;
using IdPhoto.AspNetCore.Webhooks;
using Microsoft.Extensions.DependencyInjection;

namespace IdPhoto.AspNetCore.Tests.Webhooks;

public sealed class WebhookTests
{
    private const string Secret = "a secret of the host";

    // Computed with: printf '%s' '1767225600.{"a":1}' | openssl dgst -sha256 -hmac 'a secret of the host'
    [Fact]
    public void The_signature_is_the_one_that_other_tools_compute() => Assert.Equal(
        "t=1767225600,v1=fa430abf5ced4249b3821eaaaf73daf56f55026a8997a194b9c16d1f8b7c88a9",
        WebhookSignature.Of(Secret, DateTimeOffset.FromUnixTimeSeconds(1767225600), "{\"a\":1}"u8));

    [Fact]
    public async Task A_message_is_tried_again_until_it_is_taken_in_and_is_the_same_message()
    {
        await using var receiver = await Receiver.StartAsync(500, 307, 204);
        await using var service = Service(allowPrivate: true);
        using var client = service.Client();
        using var response = await client.PostAsync("/api/v1/generate?wait=30", TestService.Form(TestService.Jpeg, ("callbackUrl", receiver.Address.ToString())));
        var id = (await TestService.JsonAsync(response)).GetProperty("jobId").GetString();
        await receiver.UntilAsync(messages: 3);
        await EmptyAsync(service);
        // The redirect was not followed: it counts as a failure.
        Assert.Equal(3, receiver.Messages.Count);
        foreach (var (signature, key, body) in receiver.Messages)
        {
            var time = long.Parse(signature.Split(',')[0][2..]);
            Assert.Equal(WebhookSignature.Of(Secret, DateTimeOffset.FromUnixTimeSeconds(time), System.Text.Encoding.UTF8.GetBytes(body)), signature);
            Assert.Equal(id, key);
            Assert.Equal("job.succeeded", JsonSerializer.Deserialize<JsonElement>(body).GetProperty("type").GetString());
        }
    }

    [Fact]
    public async Task A_name_that_leads_to_this_machine_is_not_called()
    {
        await using var receiver = await Receiver.StartAsync(204);
        await using var service = Service(allowPrivate: false);
        var sender = service.Services.GetRequiredService<WebhookSender>();
        var job = new JobRecord { Id = JobIds.New(), CreatedAt = default, ExpiresAt = default, Order = new JobOrder() };
        foreach (var host in new[] { "localhost", "127.0.0.1" })
        {
            var url = new UriBuilder(receiver.Address) { Host = host }.Uri;
            Assert.NotNull(await sender.SendAsync(new WebhookMessage(job.Id, url, 0, default), job, CancellationToken.None));
        }

        Assert.Empty(receiver.Messages);
    }

    [Fact]
    public async Task A_receiver_that_never_takes_it_is_given_up()
    {
        await using var receiver = await Receiver.StartAsync(500);
        await using var service = Service(allowPrivate: true);
        using var client = service.Client();
        await client.PostAsync("/api/v1/generate?wait=30", TestService.Form(TestService.Jpeg, ("callbackUrl", receiver.Address.ToString())));
        await receiver.UntilAsync(messages: 4);
        await EmptyAsync(service);
        Assert.Equal(4, receiver.Messages.Count);
    }

    private static TestService Service(bool allowPrivate) => new(new FakePipeline(), options =>
    {
        options.Webhooks.Secret = Secret;
        options.Webhooks.AllowPrivateAddresses = allowPrivate;
        options.Webhooks.MaxAttempts = 4;
        options.Webhooks.FirstDelay = TimeSpan.Zero;
    });

    private static async Task EmptyAsync(TestService service)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Directory.GetFiles(Path.Combine(service.Folder, "webhooks")).Length > 0)
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
