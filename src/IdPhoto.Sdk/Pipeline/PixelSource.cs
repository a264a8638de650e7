using IdPhoto.Imaging;

namespace IdPhoto.Pipeline;

/// <summary>Pixels that the host holds. They are copied, since a decoded photo is the pipeline's to dispose.</summary>
internal sealed class PixelSource(PhotoImage photo, PhotoLimits limits) : IPhotoSource
{
    public long? Bytes => null;

    public DecodedPhoto Decode(int minLongSide)
    {
        LimitCheck.Pixels(photo.Width, photo.Height, limits);
        return new DecodedPhoto
        {
            Image = photo.Copy(),
            Format = null,
            FullWidth = photo.Width,
            FullHeight = photo.Height,
            Orientation = 1,
            AlphaFlattened = false,
            ColourConverted = false,
        };
    }
}
