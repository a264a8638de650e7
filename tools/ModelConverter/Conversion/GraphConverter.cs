using IdPhoto.ModelConverter.Conversion.FaceLandmarks;
using IdPhoto.ModelConverter.Onnx;
using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Conversion;

/// <summary>
/// Turns a TFLite graph into an ONNX graph with the same inputs and outputs: same names, same shapes, N, H, W, C pictures. A new operator
/// is one entry here and its method.
/// </summary>
internal static class GraphConverter
{
    private static readonly Dictionary<string, Action<TfLiteOperator, ConversionScope>> Converters = new(StringComparer.Ordinal)
    {
        [nameof(BuiltinOperator.Dequantize)] = (operation, scope) => scope.Weights.Register(operation.Inputs[0], operation.Outputs[0]),
        [nameof(BuiltinOperator.Conv2D)] = Convolution.Full,
        [nameof(BuiltinOperator.DepthwiseConv2D)] = Convolution.Depthwise,
        [TransposedConvolution.OperatorName] = TransposedConvolution.Convert,
        [nameof(BuiltinOperator.MaxPool2D)] = Pooling.Max,
        [nameof(BuiltinOperator.AveragePool2D)] = Pooling.Average,
        [nameof(BuiltinOperator.Add)] = Elementwise.Add,
        [nameof(BuiltinOperator.Mul)] = Elementwise.Multiply,
        [nameof(BuiltinOperator.Relu)] = Elementwise.Relu,
        [nameof(BuiltinOperator.PRelu)] = Elementwise.PRelu,
        [nameof(BuiltinOperator.HardSwish)] = Elementwise.HardSwish,
        [nameof(BuiltinOperator.Logistic)] = Elementwise.Sigmoid,
        [nameof(BuiltinOperator.ResizeBilinear)] = Resizing.Bilinear,
        [nameof(BuiltinOperator.Reshape)] = Reshaping.Reshape,
        [nameof(BuiltinOperator.Concatenation)] = Reshaping.Concatenate,
        [nameof(BuiltinOperator.Pad)] = Reshaping.Pad,
        [nameof(BuiltinOperator.StridedSlice)] = Reshaping.Slice,
        [LandmarksToTransformMatrix.OperatorName] = LandmarksToTransformMatrix.Convert,
        [TransformTensorBilinear.OperatorName] = TransformTensorBilinear.Convert,
        [TransformLandmarks.OperatorName] = TransformLandmarks.Convert,
    };

    public static OnnxGraph Convert(TfLiteModel model)
    {
        var scope = new ConversionScope(model);
        foreach (var input in model.Inputs)
        {
            scope.Graph.Input(scope.Declare(input, Layout.AsInSource), scope.Tensor(input).Shape);
        }

        foreach (var operation in model.Operators)
        {
            var convert = Converters.GetValueOrDefault(operation.Name)
                ?? throw new NotSupportedException($"This program does not know the TFLite operator {operation.Name}.");
            convert(operation, scope);
        }

        foreach (var output in model.Outputs)
        {
            scope.Graph.Output(scope.Read(output, Layout.AsInSource), scope.Tensor(output).Shape);
        }

        return scope.Graph;
    }
}
