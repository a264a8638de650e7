using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Webhooks;

/// <summary>
/// Connects to receivers. The name is resolved here and the address that was looked at is the one that is called, so that a name cannot
/// lead elsewhere the second time. Redirects are not followed, and no proxy is asked, which would resolve the name itself.
/// </summary>
internal sealed class WebhookConnection(IOptions<IdPhotoApiOptions> options)
{
    public HttpMessageHandler CreateHandler() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ConnectCallback = ConnectAsync,
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await Dns.GetHostAddressesAsync(host, cancellationToken).ConfigureAwait(false);
        var allowed = options.Value.Webhooks.AllowPrivateAddresses ? addresses : [.. addresses.Where(PublicAddress.Is)];
        if (allowed.Length == 0)
        {
            throw new HttpRequestException("The receiver's name leads to no address on the public internet.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
