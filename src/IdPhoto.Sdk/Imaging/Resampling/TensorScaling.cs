using System.Runtime.Intrinsics;

namespace IdPhoto.Imaging;

/// <summary>How 8-bit colours become a model's numbers: value · factor + offset for each channel, in the model's channel order.</summary>
internal readonly record struct TensorScaling
{
    private TensorScaling(Vector128<float> factor, Vector128<float> offset, int first)
    {
        Factor = factor;
        Offset = offset;
        First = first;
    }

    /// <summary>Red, green, blue: multiplied.</summary>
    public Vector128<float> Factor { get; }

    /// <summary>Red, green, blue: added afterwards.</summary>
    public Vector128<float> Offset { get; }

    /// <summary>The colour of the tensor's first channel: 0 for RGB, 2 for BGR.</summary>
    public int First { get; }

    /// <summary>RGB, the same for all channels.</summary>
    public static TensorScaling Rgb(float factor, float offset) => new(Vector128.Create(factor), Vector128.Create(offset), 0);

    /// <summary>(v / 255 − mean) / std, means and deviations given for red, green, blue.</summary>
    public static TensorScaling MeanStd(ReadOnlySpan<float> mean, ReadOnlySpan<float> std, bool bgr) => new(
        Vector128.Create(1 / (255 * std[0]), 1 / (255 * std[1]), 1 / (255 * std[2]), 0),
        Vector128.Create(-mean[0] / std[0], -mean[1] / std[1], -mean[2] / std[2], 0),
        bgr ? 2 : 0);
}
