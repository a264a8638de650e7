using System.Collections.Concurrent;
using System.Net;

namespace IdPhoto.ConsoleHost.Tests;

/// <summary>Stands in for the network: the same answer to every request.</summary>
internal sealed class FakeWeb : HttpMessageHandler
{
    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public byte[] Bytes { get; set; } = [1, 2, 3];

    public ConcurrentQueue<string> Urls { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Urls.Enqueue(request.RequestUri!.AbsoluteUri);
        return Task.FromResult(new HttpResponseMessage(Status) { Content = new ByteArrayContent(Bytes) });
    }
}
