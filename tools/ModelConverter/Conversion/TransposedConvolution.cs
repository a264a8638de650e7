using System.Buffers.Binary;
using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Conversion;

/// <summary>
/// MediaPipe's custom operator Convolution2DTransposeBias: inputs picture, kernel O×H×W×I, bias. Its options are TFLite's C struct
/// TfLiteTransposeConvParams: padding (1 SAME, 2 VALID), stride width, stride height, as int32.
/// Source: mediapipe/util/tflite/operations/transpose_conv_bias.cc.
/// </summary>
internal static class TransposedConvolution
{
    public const string OperatorName = "Convolution2DTransposeBias";

    public static void Convert(TfLiteOperator operation, ConversionScope scope)
    {
        var options = operation.CustomOptions.Span;
        var window = new SlidingWindow(
            Same: BinaryPrimitives.ReadInt32LittleEndian(options) == 1,
            StrideHeight: BinaryPrimitives.ReadInt32LittleEndian(options[8..]),
            StrideWidth: BinaryPrimitives.ReadInt32LittleEndian(options[4..]));
        var (picture, kernel, bias) = (operation.Inputs[0], operation.Inputs[1], operation.Inputs[2]);
        var (height, width) = (scope.Tensor(kernel).Shape[1], scope.Tensor(kernel).Shape[2]);

        // A transposed convolution runs a convolution backwards: what that pads, this cuts off, and its input is our output.
        scope.Graph.Node(
            "ConvTranspose",
            scope.Declare(operation.Outputs[0], Layout.ChannelsFirst),
            [scope.Read(picture, Layout.ChannelsFirst), scope.Weights.Unpack(kernel, 3, 0, 1, 2), scope.Weights.Unpack(bias, 0)],
            ("kernel_shape", [height, width]),
            ("strides", window.Strides),
            ("pads", window.Pads(scope.Tensor(operation.Outputs[0]).Shape, height, width)));
    }
}
