using System.Globalization;

namespace IdPhoto.Tests.Files;

/// <summary>
/// What a finished image file says about itself, read by a parser of the tests' own: no library that wrote the file checks itself.
/// JPEG, PNG, TIFF and WebP; a file that breaks its format's structure throws InvalidDataException.
/// </summary>
internal sealed record ImageFileFacts
{
    public required PhotoFormat Format { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>Channels of a pixel, alpha included.</summary>
    public int Channels { get; init; } = 3;

    /// <summary>JFIF's density where its unit is the inch and both axes agree.</summary>
    public int? JfifDpi { get; init; }

    /// <summary>EXIF's (or TIFF's own) resolution where its unit is the inch and both axes agree.</summary>
    public double? ExifDpi { get; init; }

    /// <summary>EXIF ColorSpace: 1 is sRGB, 65535 uncalibrated.</summary>
    public int? ExifColorSpace { get; init; }

    /// <summary>pHYs of a PNG, pixels per metre, where both axes agree.</summary>
    public int? PixelsPerMetre { get; init; }

    /// <summary><see cref="PixelsPerMetre"/> in dots per inch.</summary>
    public double? PhysDpi => PixelsPerMetre * 0.0254;

    /// <summary>Every EXIF or TIFF tag, of all directories.</summary>
    public IReadOnlyList<int> Tags { get; init; } = [];

    /// <summary>Everything beside the pixels, in file order: "JFIF", "Exif", "COM", "APP2", "pHYs", "sRGB", "EXIF", …</summary>
    public required IReadOnlyList<string> MetadataSegments { get; init; }

    /// <summary>JPEG: the start-of-frame marker's number; 0 is baseline, 2 progressive.</summary>
    public int? FrameType { get; init; }

    /// <summary>JPEG: horizontal and vertical sampling factors, one pair a component; all "1x1" is 4:4:4.</summary>
    public IReadOnlyList<string> Sampling { get; init; } = [];

    /// <summary>Bytes behind the end that the format marks or states.</summary>
    public required int TrailingBytes { get; init; }

    public static ImageFileFacts Read(ReadOnlyMemory<byte> file) => file.Span switch
    {
        [0xFF, 0xD8, ..] => JpegFacts.Read(file.Span),
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => PngFacts.Read(file.Span),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] => WebPFacts.Read(file.Span),
        [(byte)'I', (byte)'I', ..] or [(byte)'M', (byte)'M', ..] => TiffFacts.Read(file.Span),
        _ => throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"No image format: {file.Length} bytes.")),
    };
}
