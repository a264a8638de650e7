using System.Runtime.CompilerServices;
using System.Text.Json;
using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Storage;

namespace IdPhoto.AspNetCore.Webhooks;

/// <summary>One JSON file a message.</summary>
internal sealed class LocalWebhookOutbox(DataFolder data) : IWebhookOutbox
{
    private readonly Lazy<string> _root = new(() => data.Sub("webhooks"));

    public async Task SaveAsync(WebhookMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var json = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(message, ApiJson.Options));
        await WholeFile.WriteAsync(PathOf(message.JobId), json, durable: true, cancellationToken).ConfigureAwait(false);
    }

    public Task RemoveAsync(string jobId, CancellationToken cancellationToken = default)
    {
        File.Delete(PathOf(jobId));
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<WebhookMessage> DueAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var path in Directory.EnumerateFiles(_root.Value, "*.json"))
        {
            var bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
            if (JsonSerializer.Deserialize<WebhookMessage>(bytes, ApiJson.Options) is { } message && message.DueAt <= now)
            {
                yield return message;
            }
        }
    }

    private string PathOf(string jobId) => Path.Combine(_root.Value, $"{jobId}.json");
}
