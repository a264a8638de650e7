using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Conversion;

/// <summary>MaxPool2D and AveragePool2D. Both ignore padded pixels, as ONNX's do by default.</summary>
internal static class Pooling
{
    public static void Max(TfLiteOperator operation, ConversionScope scope) => Convert(operation, scope, "MaxPool");

    public static void Average(TfLiteOperator operation, ConversionScope scope) => Convert(operation, scope, "AveragePool");

    private static void Convert(TfLiteOperator operation, ConversionScope scope, string onnxOperation)
    {
        FusedActivation.Refuse(operation, optionField: 5);
        var options = operation.RequireOptions();
        var window = SlidingWindow.Read(options);
        var (width, height) = (options.Int32(3), options.Int32(4));
        var picture = operation.Inputs[0];
        scope.Graph.Node(
            onnxOperation,
            scope.Declare(operation.Outputs[0], Layout.ChannelsFirst),
            [scope.Read(picture, Layout.ChannelsFirst)],
            ("kernel_shape", [height, width]),
            ("strides", window.Strides),
            ("pads", window.Pads(scope.Tensor(picture).Shape, height, width)));
    }
}
