using NetVips;

namespace IdPhoto.Export;

/// <summary>WebP, lossy, with lossless alpha where there is one. Its resolution is an EXIF chunk.</summary>
internal sealed class WebPWriter : IPhotoFileWriter
{
    public PhotoFormat Format => PhotoFormat.WebP;

    // 14 bits in a VP8 frame header.
    public int MaxSide => 16383;

    public bool IsLossy => true;

    public bool SupportsAlpha => true;

    public int MinPadding => RiffChunks.Overhead;

    public byte[] Write(Image picture, int dpi, int quality)
    {
        // Smart subsampling: WebP always halves chroma; this at least keeps red edges from bleeding.
        var stream = picture.WebpsaveBuffer(q: quality, smartSubsample: true, alphaQ: 100, keep: Enums.ForeignKeep.None);
        return RiffChunks.WithResolution(stream, dpi, picture.Width, picture.Height, picture.Bands == 4);
    }

    public byte[] Pad(ReadOnlySpan<byte> file, int bytes) => RiffChunks.WithPadding(file, bytes);
}
