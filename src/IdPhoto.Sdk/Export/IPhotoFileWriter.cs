using NetVips;

namespace IdPhoto.Export;

/// <summary>One file format: pixels to a finished file that holds the resolution and nothing else about the photo.</summary>
internal interface IPhotoFileWriter
{
    PhotoFormat Format { get; }

    /// <summary>The longest side that the format can hold, pixels.</summary>
    int MaxSide { get; }

    /// <summary>Whether quality changes the file. Lossless formats have one file per picture.</summary>
    bool IsLossy { get; }

    bool SupportsAlpha { get; }

    /// <summary>The fewest bytes that <see cref="Pad"/> can add.</summary>
    int MinPadding { get; }

    /// <summary>Encodes a picture.</summary>
    /// <param name="picture">8-bit sRGB, 3 bands, or 4 with straight alpha.</param>
    /// <param name="dpi">Dots per inch.</param>
    /// <param name="quality">1 to 100; ignored when the format is lossless.</param>
    byte[] Write(Image picture, int dpi, int quality);

    /// <summary>The same picture in a file that is longer by so many bytes, valid to the last of them.</summary>
    /// <param name="file">A file that <see cref="Write"/> made.</param>
    /// <param name="bytes">How many to add, at least <see cref="MinPadding"/>.</param>
    byte[] Pad(ReadOnlySpan<byte> file, int bytes);
}
