using NetVips;

namespace IdPhoto.Export;

/// <summary>
/// JPEG, ISO/IEC 10918-1 baseline. No chroma subsampling: an ID photo is small and its red lips and coloured backgrounds have hard
/// edges. Standard Huffman tables: optimised ones cost as much time as the rest of the encoding and save 2 % of the bytes.
/// </summary>
internal sealed class JpegWriter : IPhotoFileWriter
{
    public PhotoFormat Format => PhotoFormat.Jpeg;

    // libjpeg's JPEG_MAX_DIMENSION; the format itself ends at 65535.
    public int MaxSide => 65500;

    public bool IsLossy => true;

    public bool SupportsAlpha => false;

    public int MinPadding => JpegSegments.MinComment;

    public byte[] Write(Image picture, int dpi, int quality)
    {
        var stream = picture.JpegsaveBuffer(
            q: quality,
            optimizeCoding: false,
            interlace: false,
            subsampleMode: Enums.ForeignSubsample.Off,
            keep: Enums.ForeignKeep.None);
        return JpegSegments.WithResolution(stream, dpi, picture.Width, picture.Height);
    }

    public byte[] Pad(ReadOnlySpan<byte> file, int bytes) => JpegSegments.WithComments(file, bytes);
}
