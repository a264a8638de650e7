using NetVips;

namespace IdPhoto.Tests.Compliance.Degradations;

/// <summary>A person cut out of a photo and laid on a plain light ground: a finished photo of 600 × 600 pixels.</summary>
internal static class PlainPortrait
{
    /// <summary>The document that the portraits are made and judged for: a wide frame, white or off-white.</summary>
    public const string Template = "us-passport";

    /// <summary>The plain ground, a grey level.</summary>
    public const double Ground = 250;

    /// <summary>The person of a photo before a ground whose grey is a formula of column and row; the caller disposes it.</summary>
    public static async Task<PhotoImage> MakeAsync(
        IdPhotoPipeline pipeline, byte[] photo, Func<int, int, double> ground, CancellationToken cancellationToken)
    {
        var request = new IdPhotoRequest(Template) { IncludeCutout = true, IncludeCompliance = false, Edits = EditConsent.Allow };
        var result = await pipeline.CreateAsync(photo, request, cancellationToken);
        using var image = Image.NewFromBuffer(result.Cutout!.Bytes.ToArray());
        var rgba = image.WriteToMemory<byte>();
        var plain = new PhotoImage(image.Width, image.Height);
        for (var i = 0; i < image.Width * image.Height; i++)
        {
            var opacity = rgba[(4 * i) + 3] / 255.0;
            var behind = Math.Clamp(ground(i % image.Width, i / image.Width), 0, 255);
            for (var c = 0; c < 3; c++)
            {
                plain.Pixels[(3 * i) + c] = (byte)Math.Round((opacity * rgba[(4 * i) + c]) + ((1 - opacity) * behind));
            }
        }

        return plain;
    }

    /// <summary>The picture as a lossless file.</summary>
    public static byte[] Png(PhotoImage photo)
    {
        using var image = Image.NewFromMemory(photo.Pixels.ToArray(), photo.Width, photo.Height, 3, Enums.BandFormat.Uchar);
        using var rgb = image.Copy(interpretation: Enums.Interpretation.Srgb);
        return rgb.PngsaveBuffer();
    }
}
