using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Conversion;

/// <summary>How a kernel moves over a picture.</summary>
internal readonly record struct SlidingWindow(bool Same, int StrideHeight, int StrideWidth)
{
    /// <summary>Conv2D, DepthwiseConv2D and Pool2D options begin with padding (0 SAME, 1 VALID), stride_w, stride_h.</summary>
    public static SlidingWindow Read(FlatTable options) => new(options.Byte(0) == 0, options.Int32(2), options.Int32(1));

    public long[] Strides => [StrideHeight, StrideWidth];

    /// <summary>ONNX's pads: top, left, bottom, right. SAME puts the odd pixel at the bottom and right, as TFLite does.</summary>
    public long[] Pads(ReadOnlySpan<int> inputShape, int kernelHeight, int kernelWidth)
    {
        var (top, bottom) = Pad(inputShape[1], StrideHeight, kernelHeight);
        var (left, right) = Pad(inputShape[2], StrideWidth, kernelWidth);
        return [top, left, bottom, right];
    }

    private (int Before, int After) Pad(int input, int stride, int kernel)
    {
        if (!Same)
        {
            return (0, 0);
        }

        var output = (input + stride - 1) / stride;
        var total = Math.Max(0, ((output - 1) * stride) + kernel - input);
        return (total / 2, total - (total / 2));
    }
}
