using System.Net;
using System.Net.Http.Headers;

namespace IdPhoto.ModelZoo.Download;

/// <summary>One attempt to bring a file's missing bytes to the disk.</summary>
/// <param name="open">Opens the partial file: true to append, false to start anew.</param>
/// <param name="stallTimeout">How long the server may send nothing.</param>
/// <param name="progress">Is told how many bytes are there.</param>
internal sealed class ModelTransfer(Func<bool, Stream> open, TimeSpan stallTimeout, MonotoneProgress progress)
{
    private const int BufferLength = 128 * 1024;

    /// <summary>The server's identity of the bytes that lie on the disk; null when it gave none that can be relied on.</summary>
    public EntityTagHeaderValue? Tag { get; private set; }

    /// <summary>Fetches what is missing.</summary>
    /// <param name="client">The client.</param>
    /// <param name="url">Where the file is.</param>
    /// <param name="present">Bytes that are there; 0 to start anew.</param>
    /// <param name="knownLength">The file's length where the catalogue states it.</param>
    /// <param name="cancellationToken">Stops it; what has arrived stays.</param>
    /// <returns>Whether bytes of an earlier attempt were kept.</returns>
    /// <exception cref="TransferException">The server or the network failed.</exception>
    /// <exception cref="IOException">The disk failed.</exception>
    public async Task<bool> FetchAsync(HttpClient client, Uri url, long present, long? knownLength, CancellationToken cancellationToken)
    {
        using var stall = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stall.CancelAfter(stallTimeout);
        try
        {
            using var request = CreateRequest(url, present);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stall.Token).ConfigureAwait(false);
            var resumed = Resumes(response, present);
            Tag = response.Headers.ETag is { IsWeak: false } tag ? tag : null;
            await CopyAsync(response, resumed ? present : 0, knownLength, stall).ConfigureAwait(false);
            return resumed;
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            // Either this one or HttpClient.Timeout, which covers the time until the headers.
            throw new TransferException($"the server sent nothing in time (at most {stallTimeout.TotalSeconds:0.#} s)", e);
        }
        catch (HttpRequestException e)
        {
            throw new TransferException(e.Message, e);
        }
    }

    private HttpRequestMessage CreateRequest(Uri url, long present)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (present > 0)
        {
            request.Headers.Range = new RangeHeaderValue(present, null);
            request.Headers.IfRange = Tag is null ? null : new RangeConditionHeaderValue(Tag);
        }

        return request;
    }

    private static bool Resumes(HttpResponseMessage response, long present) => response.StatusCode switch
    {
        HttpStatusCode.OK => false,
        HttpStatusCode.PartialContent when response.Content.Headers.ContentRange?.From == present => true,
        HttpStatusCode.PartialContent => throw new TransferException("the server sent another range than it was asked for") { MustRestart = true },
        HttpStatusCode.RequestedRangeNotSatisfiable => throw new TransferException("the server's file is shorter than what is here") { MustRestart = true },
        var status => throw new TransferException($"the server answered {(int)status} {status}") { IsFinal = IsFinal(status) },
    };

    // What asking again cannot change: everything in the 400s except "too slow" and "too many".
    private static bool IsFinal(HttpStatusCode status) =>
        (int)status is >= 300 and < 500 && status is not (HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests);

    private async Task CopyAsync(HttpResponseMessage response, long present, long? knownLength, CancellationTokenSource stall)
    {
        var total = response.Content.Headers.ContentLength + present ?? knownLength;
        var target = open(present > 0);
        await using (target.ConfigureAwait(false))
        {
            var source = await response.Content.ReadAsStreamAsync(stall.Token).ConfigureAwait(false);
            var buffer = new byte[BufferLength];
            var received = present;
            progress.Report(received, total);
            int read;
            while ((read = await ReadAsync(source, buffer, stall.Token).ConfigureAwait(false)) > 0)
            {
                stall.CancelAfter(stallTimeout);
                await target.WriteAsync(buffer.AsMemory(0, read), stall.Token).ConfigureAwait(false);
                received += read;
                progress.Report(received, total);
            }

            if (total is { } expected && received < expected)
            {
                throw new TransferException($"the transfer ended after {received} of {expected} bytes");
            }

            (target as FileStream)?.Flush(flushToDisk: true);
        }
    }

    private static async ValueTask<int> ReadAsync(Stream source, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            // The network's; the disk's leaves WriteAsync, and trying again would not help it.
            throw new TransferException(e.Message, e);
        }
    }
}
