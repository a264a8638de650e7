using Microsoft.AspNetCore.Http;

namespace IdPhoto.AspNetCore.Uploads;

/// <summary>Passes a stream on, its first bytes already read, until a limit is passed.</summary>
internal sealed class LimitedStream(ReadOnlyMemory<byte> head, Stream rest, long limit) : Stream
{
    private ReadOnlyMemory<byte> _head = head;
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count;
        if (_head.Length > 0)
        {
            count = Math.Min(_head.Length, buffer.Length);
            _head[..count].CopyTo(buffer);
            _head = _head[count..];
        }
        else
        {
            count = await rest.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }

        _read += count;
        return _read <= limit ? count : throw new UploadException(
            StatusCodes.Status413PayloadTooLarge, nameof(IdPhotoErrorCode.ImageTooLarge), $"A photo may have at most {limit:N0} bytes. Send a smaller one.");
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
