namespace IdPhoto.Imaging;

/// <summary>Row conversions between packed RGB and the layouts of other libraries.</summary>
internal static class PixelConversion
{
    public static int BytesPerPixel(PixelFormat format) => format switch
    {
        PixelFormat.Rgb24 or PixelFormat.Bgr24 => 3,
        PixelFormat.Rgba32 or PixelFormat.Bgra32 => 4,
        PixelFormat.Gray8 => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a pixel format of this library."),
    };

    public static void Validate(int length, int width, int height, int stride, PixelFormat format, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        var row = checked(width * BytesPerPixel(format));
        ArgumentOutOfRangeException.ThrowIfLessThan(stride, row);
        var needed = checked(((long)stride * (height - 1)) + row);
        if (length < needed)
        {
            throw new ArgumentException(
                $"{width}×{height} pixels of {format} with a stride of {stride} bytes need {needed} bytes; the span has {length}.", parameter);
        }
    }

    public static void ToRgb(ReadOnlySpan<byte> source, Span<byte> rgb, PixelFormat format)
    {
        var step = BytesPerPixel(format);
        if (format == PixelFormat.Rgb24)
        {
            source[..rgb.Length].CopyTo(rgb);
            return;
        }

        var (r, g, b) = format switch
        {
            PixelFormat.Gray8 => (0, 0, 0),
            PixelFormat.Rgba32 => (0, 1, 2),
            _ => (2, 1, 0),
        };
        for (int i = 0, o = 0; o < rgb.Length; i += step, o += 3)
        {
            rgb[o] = source[i + r];
            rgb[o + 1] = source[i + g];
            rgb[o + 2] = source[i + b];
            if (step == 4)
            {
                FlattenOnWhite(rgb.Slice(o, 3), source[i + 3]);
            }
        }
    }

    public static void FromRgb(ReadOnlySpan<byte> rgb, Span<byte> destination, PixelFormat format)
    {
        var step = BytesPerPixel(format);
        for (int i = 0, o = 0; i < rgb.Length; i += 3, o += step)
        {
            switch (format)
            {
                case PixelFormat.Gray8:
                    destination[o] = Luminance(rgb[i], rgb[i + 1], rgb[i + 2]);
                    break;
                case PixelFormat.Rgb24 or PixelFormat.Rgba32:
                    rgb.Slice(i, 3).CopyTo(destination[o..]);
                    break;
                default:
                    destination[o] = rgb[i + 2];
                    destination[o + 1] = rgb[i + 1];
                    destination[o + 2] = rgb[i];
                    break;
            }

            if (step == 4)
            {
                destination[o + 3] = 255;
            }
        }
    }

    private static void FlattenOnWhite(Span<byte> rgb, byte alpha)
    {
        for (var c = 0; c < 3; c++)
        {
            rgb[c] = (byte)(((rgb[c] * alpha) + (255 * (255 - alpha)) + 127) / 255);
        }
    }

    // Rec. 601 luma, the weights of JPEG's Y, in 1/256.
    private static byte Luminance(byte r, byte g, byte b) => (byte)(((77 * r) + (150 * g) + (29 * b) + 128) >> 8);
}
