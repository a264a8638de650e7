using IdPhoto.Export;
using IdPhoto.Imaging;

namespace IdPhoto.Reports;

/// <summary>The pixels behind a drawing, small enough to go along in a report.</summary>
internal static class ReportPicture
{
    // Full screen height on a laptop and a third of a page at 300 dpi; some 100 KB as JPEG.
    private const int LongSide = 1000;
    private const int Quality = 85;

    // The pipeline took the photo already: a report sets no limits of its own.
    private static readonly PhotoLimits Any = new() { MaxBytes = Array.MaxLength, MaxPixels = int.MaxValue / 3, MinWidth = 1, MinHeight = 1 };

    /// <summary>The picture as a viewer shows the file, its longer side of one length; the caller disposes it.</summary>
    public static PhotoImage Load(ReadOnlyMemory<byte> file)
    {
        using var decoded = new PhotoDecoder(Any).Decode(file, LongSide);
        var scale = (double)LongSide / Math.Max(decoded.FullWidth, decoded.FullHeight);
        var picture = new PhotoImage(Side(decoded.FullWidth), Side(decoded.FullHeight));
        var all = new PhotoBox(0, 0, decoded.Image.Width, decoded.Image.Height);
        Resampler.Warp(decoded.Image, AffineTransform.FromBox(all, picture.Width, picture.Height), picture, ResampleFilter.Cubic);
        return picture;

        int Side(int pixels) => Math.Max(1, (int)Math.Round(pixels * scale));
    }

    /// <summary>The picture inside a page.</summary>
    public static string DataUri(PhotoImage picture)
    {
        var jpeg = new PhotoEncoder().Encode(picture, new EncodeSettings { Format = PhotoFormat.Jpeg, Dpi = 96, Quality = Quality });
        return $"data:image/jpeg;base64,{Convert.ToBase64String(jpeg.Bytes.Span)}";
    }
}
