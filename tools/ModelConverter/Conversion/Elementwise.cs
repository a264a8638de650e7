using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Conversion;

/// <summary>Operators that treat every element alike: they run in whatever layout the tensor travels in.</summary>
internal static class Elementwise
{
    public static void Add(TfLiteOperator operation, ConversionScope scope) => Convert(operation, scope, "Add");

    public static void Multiply(TfLiteOperator operation, ConversionScope scope) => Convert(operation, scope, "Mul");

    public static void Relu(TfLiteOperator operation, ConversionScope scope) => Convert(operation, scope, "Relu");

    public static void HardSwish(TfLiteOperator operation, ConversionScope scope) => Convert(operation, scope, "HardSwish");

    public static void Sigmoid(TfLiteOperator operation, ConversionScope scope) => Convert(operation, scope, "Sigmoid");

    /// <summary>One slope per channel: 1×1×C becomes C×1×1.</summary>
    public static void PRelu(TfLiteOperator operation, ConversionScope scope) => scope.Graph.Node(
        "PRelu",
        scope.Declare(operation.Outputs[0], Layout.ChannelsFirst),
        [scope.Read(operation.Inputs[0], Layout.ChannelsFirst), scope.Weights.Unpack(operation.Inputs[1], 2, 0, 1)]);

    private static void Convert(TfLiteOperator operation, ConversionScope scope, string onnxOperation)
    {
        FusedActivation.Refuse(operation, optionField: 0);
        var layout = scope.NaturalLayout(operation.Outputs[0]);
        string[] inputs = [.. operation.Inputs.Select(input => scope.Read(input, layout))];
        scope.Graph.Node(onnxOperation, scope.Declare(operation.Outputs[0], layout), inputs);
    }
}
