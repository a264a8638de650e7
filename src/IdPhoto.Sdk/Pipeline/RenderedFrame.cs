using IdPhoto.Composition;
using IdPhoto.Export;
using IdPhoto.Matting;

namespace IdPhoto.Pipeline;

/// <summary>A finished picture and, where it is cut out, its opacity.</summary>
internal sealed record RenderedFrame(PhotoImage Picture, byte[]? Alpha) : IDisposable
{
    /// <summary>The person of a photo before a background, or cut out where that is transparent; the caller disposes it.</summary>
    public static RenderedFrame Compose(IBackgroundComposer composer, PhotoImage photo, Matte refined, Background background)
    {
        var picture = new PhotoImage(photo.Width, photo.Height);
        composer.Compose(photo, refined, background, picture);
        return new RenderedFrame(picture, background is TransparentBackground ? ToBytes(refined) : null);
    }

    public EncodedPhoto Encode(PhotoEncoder encoder, EncodeSettings settings) =>
        Alpha is { } alpha ? encoder.Encode(Picture, alpha, settings) : encoder.Encode(Picture, settings);

    public void Dispose() => Picture.Dispose();

    private static byte[] ToBytes(Matte refined)
    {
        var bytes = new byte[refined.Alpha.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)((refined.Alpha[i] * 255) + 0.5f);
        }

        return bytes;
    }
}
