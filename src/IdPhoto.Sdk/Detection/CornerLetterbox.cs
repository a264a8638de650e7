using IdPhoto.Imaging;
using IdPhoto.Inference;

namespace IdPhoto.Detection;

/// <summary>How a photo lies in a network's input: scaled with its aspect kept, in the top left corner, black to the right and below.</summary>
/// <param name="Scale">Input pixels per photo pixel.</param>
/// <param name="Width">The input's width, pixels.</param>
/// <param name="Height">The input's height, pixels.</param>
internal readonly record struct CornerLetterbox(double Scale, int Width, int Height)
{
    // The strides of RetinaFace and YuNet go up to 32.
    private const int Multiple = 32;

    /// <summary>The letterbox for an input 1×3×H×W. Where H and W are open, the photo keeps its size up to <paramref name="longSide"/>.</summary>
    public static CornerLetterbox For(PhotoImage photo, TensorShape input, int longSide)
    {
        var (height, width) = (input.Dimensions[2], input.Dimensions[3]);
        if (height > 0 && width > 0)
        {
            return new(Math.Min((double)width / photo.Width, (double)height / photo.Height), (int)width, (int)height);
        }

        var scale = Math.Min(1, (double)longSide / Math.Max(photo.Width, photo.Height));
        return new(scale, RoundUp(photo.Width * scale), RoundUp(photo.Height * scale));
    }

    /// <summary>Fills the input: planar, blue, green, red.</summary>
    /// <param name="photo">The photo.</param>
    /// <param name="tensor">3 × H × W numbers.</param>
    /// <param name="mean">Subtracted from the 8-bit red, green and blue.</param>
    public void Fill(PhotoImage photo, Span<float> tensor, ReadOnlySpan<float> mean)
    {
        var unit = 1 / 255f;
        var scaling = TensorScaling.MeanStd([mean[0] * unit, mean[1] * unit, mean[2] * unit], [unit, unit, unit], bgr: true);
        var map = new AffineTransform(Scale, 0, 0, Scale, 0, 0);
        Resampler.WarpToTensor(photo, map, tensor, Width, Height, scaling, planar: true, EdgeMode.Zero);
    }

    private static int RoundUp(double side) => Math.Max(1, (int)Math.Ceiling(Math.Round(side) / Multiple)) * Multiple;
}
