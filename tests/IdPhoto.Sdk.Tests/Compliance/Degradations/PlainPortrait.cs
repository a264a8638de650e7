using NetVips;

namespace IdPhoto.Tests.Compliance.Degradations;

/// <summary>A portrait on a plain light ground, made of a photo by cutting the person out.</summary>
internal static class PlainPortrait
{
    /// <summary>The document that the portraits are made and judged for: 35 × 45 mm, of no country.</summary>
    public const string Template = "generic-35x45mm";

    private const double Ground = 250;

    /// <summary>The person of a photo on a ground of one colour; the caller disposes it.</summary>
    public static async Task<PhotoImage> MakeAsync(IdPhotoPipeline pipeline, byte[] photo, CancellationToken cancellationToken) =>
        await MakeAsync(pipeline, photo, (_, _) => Ground, cancellationToken);

    /// <summary>The person of a photo before a ground whose grey is a formula of column and row; the caller disposes it.</summary>
    public static async Task<PhotoImage> MakeAsync(
        IdPhotoPipeline pipeline, byte[] photo, Func<int, int, double> ground, CancellationToken cancellationToken)
    {
        var request = new IdPhotoRequest(Template) { IncludeCutout = true, IncludeCompliance = false, Edits = EditConsent.Allow, Faces = FaceSelection.Largest };
        var result = await pipeline.CreateAsync(photo, request, cancellationToken);
        using var image = Image.NewFromBuffer(result.Cutout!.Bytes.ToArray());
        var rgba = image.WriteToMemory<byte>();
        var plain = new PhotoImage(image.Width, image.Height);
        for (var i = 0; i < image.Width * image.Height; i++)
        {
            var opacity = rgba[(4 * i) + 3] / 255.0;
            var behind = ground(i % image.Width, i / image.Width);
            for (var c = 0; c < 3; c++)
            {
                plain.Pixels[(3 * i) + c] = (byte)Math.Round((opacity * rgba[(4 * i) + c]) + ((1 - opacity) * Math.Clamp(behind, 0, 255)));
            }
        }

        return plain;
    }
}
