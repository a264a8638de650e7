using System.Net;
using System.Text;

namespace IdPhoto.Tests.Detection.FacePlusPlus;

/// <summary>
/// A service on this machine that gives prepared answers in turn, the last one again and again, and keeps what it was sent. After
/// <see cref="Silence"/> the request stays open.
/// </summary>
internal sealed class FacePlusPlusService : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly (HttpStatusCode Status, string Body)[] _answers;

    public FacePlusPlusService(params (HttpStatusCode Status, string Body)[] answers)
    {
        _answers = answers;
        Url = Listen();
        _ = AnswerAsync();
    }

    public Uri Url { get; }

    /// <summary>Ends when the first request has come in whole.</summary>
    public Task Arrived => _arrived.Task;

    /// <summary>Path and body of each request; the body in Latin-1, which keeps each byte as one character.</summary>
    public List<(string Path, string Body)> Requests { get; } = [];

    /// <summary>No answer.</summary>
    public static (HttpStatusCode Status, string Body) Silence { get; } = (default, string.Empty);

    public static string Error(string message) => $$"""{"time_used":3,"error_message":"{{message}}","request_id":"r"}""";

    public void Dispose() => _listener.Close();

    private Uri Listen()
    {
        for (var port = 20000 + Random.Shared.Next(20000); ; port++)
        {
            var url = $"http://127.0.0.1:{port}/";
            _listener.Prefixes.Clear();
            _listener.Prefixes.Add(url);
            try
            {
                _listener.Start();
                return new Uri(url);
            }
            catch (HttpListenerException)
            {
                // Another program has this port.
            }
        }
    }

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream, Encoding.Latin1);
                var body = await reader.ReadToEndAsync();
                var (status, answer) = _answers[Math.Min(Requests.Count, _answers.Length - 1)];
                Requests.Add((context.Request.Url!.AbsolutePath, body));
                _arrived.TrySetResult();
                if (status == default)
                {
                    continue;
                }

                context.Response.StatusCode = (int)status;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer));
                context.Response.Close();
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
