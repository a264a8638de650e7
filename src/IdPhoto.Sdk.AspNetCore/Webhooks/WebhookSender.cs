using System.Net.Http.Headers;
using System.Text.Json;
using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Jobs;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Webhooks;

/// <summary>Tells one receiver about one job, once. The message names files but carries no address of them: the receiver asks for the job.</summary>
internal sealed class WebhookSender(IHttpClientFactory clients, IOptions<IdPhotoApiOptions> options, TimeProvider clock)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string Client = "IdPhoto.Webhooks";

    /// <summary>Sends the message.</summary>
    /// <returns>Null when it was taken in, else why not.</returns>
    public async Task<string?> SendAsync(WebhookMessage message, JobRecord job, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new { Type = $"job.{ApiJson.Word(job.Status)}", JobId = job.Id, job.Status, job.CreatedAt, job.Error }, ApiJson.Options);
        using var request = new HttpRequestMessage(HttpMethod.Post, message.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(WebhookSignature.IdempotencyHeader, job.Id);
        request.Headers.Add(WebhookSignature.Header, WebhookSignature.Of(options.Value.Webhooks.Secret!, clock.GetUtcNow(), body));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.Value.Webhooks.Timeout);
        try
        {
            using var client = clients.CreateClient(Client);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? null : $"status {(int)response.StatusCode}";
        }
        catch (HttpRequestException e)
        {
            return e.HttpRequestError == HttpRequestError.Unknown ? e.Message : e.HttpRequestError.ToString();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "no answer in time";
        }
    }
}
