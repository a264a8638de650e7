using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Conversion;

/// <summary>Conv2D and DepthwiseConv2D: inputs picture, kernel, bias.</summary>
internal static class Convolution
{
    /// <summary>Kernel O×H×W×I becomes O×I×H×W.</summary>
    public static void Full(TfLiteOperator operation, ConversionScope scope)
    {
        FusedActivation.Refuse(operation, optionField: 3);
        Convert(operation, scope, dilationFields: (4, 5), kernelPermutation: [0, 3, 1, 2], groups: 1);
    }

    /// <summary>Kernel 1×H×W×C, C being the output channels, becomes C×1×H×W: one group per input channel.</summary>
    public static void Depthwise(TfLiteOperator operation, ConversionScope scope)
    {
        FusedActivation.Refuse(operation, optionField: 4);
        Convert(operation, scope, dilationFields: (5, 6), kernelPermutation: [3, 0, 1, 2], scope.Tensor(operation.Inputs[0]).Shape[3]);
    }

    private static void Convert(
        TfLiteOperator operation, ConversionScope scope, (int Width, int Height) dilationFields, int[] kernelPermutation, int groups)
    {
        var options = operation.RequireOptions();
        if ((options.Int32(dilationFields.Width, 1), options.Int32(dilationFields.Height, 1)) != (1, 1))
        {
            throw new NotSupportedException($"{operation.Name} is dilated, which this program does not convert.");
        }

        var (picture, kernel, bias) = (operation.Inputs[0], operation.Inputs[1], operation.Inputs[2]);
        var window = SlidingWindow.Read(options);
        var (height, width) = (scope.Tensor(kernel).Shape[1], scope.Tensor(kernel).Shape[2]);
        scope.Graph.Node(
            "Conv",
            scope.Declare(operation.Outputs[0], Layout.ChannelsFirst),
            [scope.Read(picture, Layout.ChannelsFirst), scope.Weights.Unpack(kernel, kernelPermutation), scope.Weights.Unpack(bias, 0)],
            ("kernel_shape", [height, width]),
            ("strides", window.Strides),
            ("pads", window.Pads(scope.Tensor(picture).Shape, height, width)),
            ("group", groups));
    }
}
