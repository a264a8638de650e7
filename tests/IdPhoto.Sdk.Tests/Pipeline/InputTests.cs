using IdPhoto.Tests.Files;

namespace IdPhoto.Tests.Pipeline;

/// <summary>Streams of every kind, pixels of the host's, and what is too much or too little.</summary>
public sealed class InputTests(PipelineFixture fixture)
{
    private static readonly IdPhotoRequest Request = new("cn-1-inch");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AStreamGivesWhatItsBytesGive()
    {
        using var stream = new MemoryStream(Uploads.Portrait);

        await AssertSameAsync(await fixture.Pipeline.CreateAsync(stream, Request, Token));
        Assert.Equal((true, Uploads.Portrait.Length), (stream.CanRead, (int)stream.Position));
    }

    [Fact]
    public async Task AStreamIsReadFromItsPosition()
    {
        using var stream = new MemoryStream([.. new byte[1000], .. Uploads.Portrait]) { Position = 1000 };

        await AssertSameAsync(await fixture.Pipeline.CreateAsync(stream, Request, Token));
    }

    [Fact]
    public async Task AStreamThatCannotSeekIsReadToItsEnd()
    {
        using var stream = new TricklingStream(Uploads.Portrait);

        await AssertSameAsync(await fixture.Pipeline.CreateAsync(stream, Request, Token));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task PixelsOfTheHostsGiveWhatTheirFileGives()
    {
        using var image = TestPhotos.Load(TestPhotos.PortraitPath);
        using var photo = TestPhotos.ToPhoto(image);
        var before = photo.Pixels.ToArray();

        await AssertSameAsync(await fixture.Pipeline.CreateAsync(photo, Request, Token));

        // Neither changed nor disposed, by success or by failure.
        await Assert.ThrowsAsync<IdPhotoException>(() => fixture.Pipeline.CreateAsync(photo, new IdPhotoRequest("nowhere-visa"), Token));
        Assert.Equal(before, photo.Pixels.ToArray());
    }

    [Fact]
    public async Task PixelsWithoutAFaceStayTheHosts()
    {
        using var image = TestPhotos.Plain(300, 300, 10, 20, 30);
        using var photo = TestPhotos.ToPhoto(image);

        var error = await Assert.ThrowsAsync<IdPhotoException>(() => fixture.Pipeline.CreateAsync(photo, Request, Token));

        Assert.Equal(IdPhotoErrorCode.NoFace, error.Code);
        Assert.Equal((10, 20, 30), (photo.Pixels[^3], photo.Pixels[^2], photo.Pixels[^1]));
    }

    [Fact]
    public async Task AFileOverTheLimitIsRefusedHoweverItArrives()
    {
        var limit = Uploads.Portrait.Length - 1;
        await using var pipeline = TestPipeline.Create(parts => parts, options => options.Limits.MaxBytes = limit);

        await AssertFailsAsync(IdPhotoErrorCode.ImageTooLarge, $"{limit:N0}", pipeline.CreateAsync(Uploads.Portrait, Request, Token));
        await AssertFailsAsync(IdPhotoErrorCode.ImageTooLarge, $"{limit:N0}", pipeline.CreateAsync(new MemoryStream(Uploads.Portrait), Request, Token));
        await AssertFailsAsync(IdPhotoErrorCode.ImageTooLarge, $"{limit:N0}", pipeline.CreateAsync(new TricklingStream(Uploads.Portrait), Request, Token));
    }

    [Fact]
    public async Task PixelsOverTheLimitAreRefused()
    {
        await using var pipeline = TestPipeline.Create(parts => parts, options => options.Limits.MaxPixels = (512 * 512) - 1);
        using var photo = new PhotoImage(512, 512);

        await AssertFailsAsync(IdPhotoErrorCode.ImageTooLarge, "MaxPixels", pipeline.CreateAsync(Uploads.Portrait, Request, Token));
        await AssertFailsAsync(IdPhotoErrorCode.ImageTooLarge, "MaxPixels", pipeline.CreateAsync(photo, Request, Token));
    }

    [Fact]
    public async Task APhotoUnderTheLimitIsRefused()
    {
        var small = Uploads.ChangedPortrait(portrait => portrait.Resize(199.0 / 512));
        using var photo = new PhotoImage(199, 300);

        await AssertFailsAsync(IdPhotoErrorCode.ImageTooSmall, "199", fixture.Pipeline.CreateAsync(small, Request, Token));
        await AssertFailsAsync(IdPhotoErrorCode.ImageTooSmall, "199", fixture.Pipeline.CreateAsync(photo, Request, Token));
    }

    [Fact]
    public async Task NoPictureAndHalfAPictureAreRefused()
    {
        await AssertFailsAsync(IdPhotoErrorCode.UnsupportedFormat, "", fixture.Pipeline.CreateAsync("Not a picture."u8.ToArray(), Request, Token));
        await AssertFailsAsync(IdPhotoErrorCode.UnsupportedFormat, "", fixture.Pipeline.CreateAsync(Array.Empty<byte>(), Request, Token));
        await AssertFailsAsync(IdPhotoErrorCode.CorruptImage, "", fixture.Pipeline.CreateAsync(Uploads.Portrait.AsMemory(0, 100_000), Request, Token));
    }

    private async Task AssertSameAsync(IdPhotoResult actual)
    {
        var expected = await fixture.Pipeline.CreateAsync(Uploads.Portrait, Request, Token);
        Assert.True(expected.Photo.Bytes.Span.SequenceEqual(actual.Photo.Bytes.Span));
        Assert.Equal(expected.Face, actual.Face);
    }

    private static async Task AssertFailsAsync(IdPhotoErrorCode code, string said, Task<IdPhotoResult> call)
    {
        var error = await Assert.ThrowsAsync<IdPhotoException>(() => call);
        Assert.Equal(code, error.Code);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    /// <summary>A network: it cannot seek, and gives at most 1,000 bytes at a time.</summary>
    private sealed class TricklingStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1000, buffer.Length)], cancellationToken);
    }
}
