using IdPhoto.Imaging;

namespace IdPhoto.Detection.FacePlusPlus;

/// <summary>
/// Face++ Detect API v3. The photo leaves the machine: as a JPEG of at most 2 MB and 4096 px, which the service asks for.
/// </summary>
internal sealed class FacePlusPlusDetector(FacePlusPlusOptions options) : IFaceDetector
{
    private const int MaxBytes = 2 * 1024 * 1024;

    // The service takes 4096 px; a face needs far less, and the upload is what takes the time.
    private const int LongSide = 1600;

    private readonly FacePlusPlusClient _client = new(options);

    public async ValueTask<IReadOnlyList<Face>> DetectAsync(PhotoImage photo, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var scale = Math.Min(1, (double)LongSide / Math.Max(photo.Width, photo.Height));
        var reply = await _client.DetectAsync(Encode(photo, scale), cancellationToken).ConfigureAwait(false);
        return
        [
            .. from found in reply.Faces ?? []
               let face = found.ToFace()
               where face is not null
               select face.Scale(1 / scale),
        ];
    }

    private static byte[] Encode(PhotoImage photo, double scale)
    {
        if (scale >= 1)
        {
            return PlainJpeg.Encode(photo, MaxBytes);
        }

        var (width, height) = (Math.Max(1, (int)Math.Round(photo.Width * scale)), Math.Max(1, (int)Math.Round(photo.Height * scale)));
        using var small = new PhotoImage(width, height);
        Resampler.Warp(photo, new AffineTransform(scale, 0, 0, scale, 0, 0), small, ResampleFilter.Triangle);
        return PlainJpeg.Encode(small, MaxBytes);
    }
}
