namespace IdPhoto.Imaging;

/// <summary>An uploaded photo, upright and in sRGB, and what was found and changed on the way.</summary>
public sealed class DecodedPhoto : IDisposable
{
    /// <summary>The pixels, upright, sRGB. Owned by this object.</summary>
    public required PhotoImage Image { get; init; }

    /// <summary>
    /// Straight alpha, width × height of <see cref="Image"/>, top row first: 0 transparent, 255 opaque. Null where the file has none, and of
    /// <see cref="PhotoDecoder.Decode(ReadOnlyMemory{byte}, int)"/>, which flattens it.
    /// </summary>
    public ReadOnlyMemory<byte>? Alpha { get; init; }

    /// <summary>The format that the content has, whatever the file was named; null when the host gave pixels.</summary>
    public required PhotoFormat? Format { get; init; }

    /// <summary>Width of the upright photo at full resolution, pixels.</summary>
    public required int FullWidth { get; init; }

    /// <summary>Height of the upright photo at full resolution, pixels.</summary>
    public required int FullHeight { get; init; }

    /// <summary>The EXIF orientation that was undone, 1 to 8; 1 when there was none.</summary>
    public required int Orientation { get; init; }

    /// <summary>Whether transparent pixels were flattened on white.</summary>
    public required bool AlphaFlattened { get; init; }

    /// <summary>Whether colours were converted from another profile or colour space (CMYK, Adobe RGB, Display P3, …) to sRGB.</summary>
    public required bool ColourConverted { get; init; }

    /// <summary>Pixels of <see cref="Image"/> per pixel of the full photo: 1, or less when it was shrunk while loading.</summary>
    public double Scale => (double)Image.Width / FullWidth;

    /// <summary>Disposes the pixels.</summary>
    public void Dispose() => Image.Dispose();
}
