using System.Net.Http.Headers;
using System.Text.Json;

namespace IdPhoto.Detection.FacePlusPlus;

/// <summary>Sends one picture and repeats what is worth repeating.</summary>
internal sealed class FacePlusPlusClient(FacePlusPlusOptions options)
{
    private readonly Uri _address = new(options.BaseUrl, "facepp/v3/detect");

    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.RemoteServiceFailed"/>: refused, unreachable, or too slow.</exception>
    public async Task<FacePlusPlusReply> DetectAsync(ReadOnlyMemory<byte> jpeg, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (reply, error) = await SendAsync(jpeg, cancellationToken).ConfigureAwait(false);
            if (reply is not null)
            {
                return reply;
            }

            if (!error.IsTransient || attempt > options.MaxRetries)
            {
                throw error.ToException(attempt);
            }

            await Task.Delay(DelayBefore(attempt), options.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    // Half of the wait is random, so that clients which were throttled together do not come back together.
    private TimeSpan DelayBefore(int attempt) => options.RetryDelay * Math.Pow(2, attempt - 1) * (1 - (Random.Shared.NextDouble() / 2));

    private async Task<(FacePlusPlusReply? Reply, FacePlusPlusError Error)> SendAsync(ReadOnlyMemory<byte> jpeg, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.Timeout, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            using var form = Form(jpeg);
            using var response = await options.HttpClient().PostAsync(_address, form, either.Token).ConfigureAwait(false);
            var body = await response.Content.ReadAsStringAsync(either.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? (JsonSerializer.Deserialize(body, FacePlusPlusJsonContext.Default.FacePlusPlusReply), default)
                : (null, FacePlusPlusError.Read(response.StatusCode, WithoutCredentials(body)));
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && e is HttpRequestException or OperationCanceledException or JsonException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new IdPhotoException(
                IdPhotoErrorCode.RemoteServiceFailed,
                $"Face++ at {options.BaseUrl.Host} gave no readable answer within {options.Timeout.TotalSeconds:0.#} s ({e.GetType().Name}). Check the network and the base URL, or choose a detector that runs on this machine.",
                e);
        }
    }

    // What stands between this machine and the service may give back what it was sent, and the answer becomes an error's text.
    private string WithoutCredentials(string body) => body
        .Replace(options.ApiKey, "***", StringComparison.Ordinal)
        .Replace(options.ApiSecret, "***", StringComparison.Ordinal);

    private MultipartFormDataContent Form(ReadOnlyMemory<byte> jpeg)
    {
        var picture = new ReadOnlyMemoryContent(jpeg);
        picture.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        return new MultipartFormDataContent
        {
            { new StringContent(options.ApiKey), "api_key" },
            { new StringContent(options.ApiSecret), "api_secret" },
            { new StringContent("1"), "return_landmark" },
            { picture, "image_file", "photo.jpg" },
        };
    }
}
