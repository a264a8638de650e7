using NetVips;

namespace IdPhoto.Export;

/// <summary>TIFF, lossless (Deflate with horizontal differences), with straight alpha where there is one.</summary>
internal sealed class TiffWriter : IPhotoFileWriter
{
    private const double MillimetresPerInch = 25.4;

    public PhotoFormat Format => PhotoFormat.Tiff;

    public int MaxSide => int.MaxValue;

    public bool IsLossy => false;

    public bool SupportsAlpha => true;

    public int MinPadding => 1;

    public byte[] Write(Image picture, int dpi, int quality) => picture.TiffsaveBuffer(
        compression: Enums.ForeignTiffCompression.Deflate,
        predictor: Enums.ForeignTiffPredictor.Horizontal,
        resunit: Enums.ForeignTiffResunit.Inch,
        xres: dpi / MillimetresPerInch,
        yres: dpi / MillimetresPerInch,
        keep: Enums.ForeignKeep.None);

    // TIFF 6.0 §2: a file is what its offsets reach; bytes that none points to are ignored.
    public byte[] Pad(ReadOnlySpan<byte> file, int bytes)
    {
        var padded = new byte[file.Length + bytes];
        file.CopyTo(padded);
        return padded;
    }
}
