using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace IdPhoto.Tests.ModelZoo;

/// <summary>
/// A web server on the loopback interface with one file. It speaks HTTP by hand, so that a test decides after which byte a transfer ends.
/// </summary>
internal sealed class ModelServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _ranges = [];
    private readonly ConcurrentQueue<string> _ifRanges = [];
    private readonly Task _accepting;

    public ModelServer(byte[] file)
    {
        File = file;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>What it serves.</summary>
    public byte[] File { get; set; }

    /// <summary>Where the file is.</summary>
    public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/model.onnx");

    /// <summary>The Range header of every request in order, "-" without one.</summary>
    public string Ranges => string.Join(' ', _ranges);

    /// <summary>The If-Range header of every request, likewise.</summary>
    public string IfRanges => string.Join(' ', _ifRanges);

    /// <summary>How many requests have come.</summary>
    public int Requests => _ranges.Count;

    /// <summary>Whether Range headers are understood.</summary>
    public bool KnowsRanges { get; set; } = true;

    /// <summary>The ETag header's value.</summary>
    public string? Tag { get; set; }

    /// <summary>The status of the answer to the request with this number (from 1); 200 lets the file be sent.</summary>
    public Func<int, int> Status { get; set; } = _ => 200;

    /// <summary>How many bytes of the body the answer with this number sends before the connection ends.</summary>
    public Func<int, int> CutAfter { get; set; } = _ => int.MaxValue;

    /// <summary>Awaited after the headers and the first kilobyte of the body.</summary>
    public Func<CancellationToken, Task> During { get; set; } = _ => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var answers = new List<Task>();
        try
        {
            while (true)
            {
                answers.Add(AnswerAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(answers);
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
            var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            await reader.ReadLineAsync(_stop.Token);
            while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 } line)
            {
                headers[line.Split(':')[0]] = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            }

            _ifRanges.Enqueue(headers.GetValueOrDefault("If-Range", "-"));
            _ranges.Enqueue(headers.GetValueOrDefault("Range", "-"));
            await SendAsync(stream, headers.GetValueOrDefault("Range"), Requests);
            client.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // The client has gone, or the test is over.
        }
    }

    private async Task SendAsync(NetworkStream stream, string? range, int number)
    {
        var status = Status(number);
        var from = range is not null && KnowsRanges
            ? int.Parse(range["bytes=".Length..^1], CultureInfo.InvariantCulture)
            : 0;
        if (from >= File.Length)
        {
            status = 416;
        }

        var body = status == 200 ? File.AsMemory(from) : default;
        var head = new StringBuilder($"HTTP/1.1 {(status == 200 && from > 0 ? 206 : status)} X\r\nConnection: close\r\nContent-Length: {body.Length}\r\n");
        head.Append(from > 0 && status == 200 ? $"Content-Range: bytes {from}-{File.Length - 1}/{File.Length}\r\n" : "");
        head.Append(Tag is null ? "" : $"ETag: {Tag}\r\n").Append("\r\n");
        body = body[..Math.Min(body.Length, CutAfter(number))];
        var first = Math.Min(body.Length, 1024);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head.ToString()), _stop.Token);
        await stream.WriteAsync(body[..first], _stop.Token);
        await During(_stop.Token);
        await stream.WriteAsync(body[first..], _stop.Token);
    }
}
