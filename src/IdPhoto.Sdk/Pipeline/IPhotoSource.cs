using IdPhoto.Imaging;

namespace IdPhoto.Pipeline;

/// <summary>An upload that can be decoded more than once, at more than one scale.</summary>
internal interface IPhotoSource
{
    /// <summary>Decodes with a longer side of at least <paramref name="minLongSide"/> pixels, or in full when the photo has fewer.</summary>
    DecodedPhoto Decode(int minLongSide);

    /// <summary>The file's length; null when the host gave pixels.</summary>
    long? Bytes { get; }
}
