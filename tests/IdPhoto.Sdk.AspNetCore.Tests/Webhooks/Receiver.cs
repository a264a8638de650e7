using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IdPhoto.AspNetCore.Tests.Webhooks;

/// <summary>A real server on this machine that notes what it is sent and answers what the test says, one after the other.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _count;

    private Receiver(WebApplication app) => _app = app;

    public ConcurrentQueue<(string Signature, string Key, string Body)> Messages { get; } = new();

    public Uri Address => new($"{_app.Urls.First()}/hook");

    public static async Task<Receiver> StartAsync(params int[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var receiver = new Receiver(builder.Build());
        receiver._app.MapPost("/{any}", async (HttpContext context) =>
        {
            using var reader = new StreamReader(context.Request.Body);
            receiver.Messages.Enqueue((context.Request.Headers["IdPhoto-Signature"].ToString(), context.Request.Headers["Idempotency-Key"].ToString(), await reader.ReadToEndAsync()));
            context.Response.StatusCode = answers[Math.Min(Interlocked.Increment(ref receiver._count), answers.Length) - 1];
            context.Response.Headers.Location = "/elsewhere";
        });
        await receiver._app.StartAsync();
        return receiver;
    }

    public async Task UntilAsync(int messages)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Messages.Count < messages)
        {
            await Task.Delay(20, patience.Token);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
