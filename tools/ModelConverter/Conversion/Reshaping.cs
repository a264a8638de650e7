using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Conversion;

/// <summary>Operators that move elements or add zeros.</summary>
internal static class Reshaping
{
    /// <summary>Reads the elements in TFLite's order, so a picture must be N, H, W, C again first.</summary>
    public static void Reshape(TfLiteOperator operation, ConversionScope scope)
    {
        var output = operation.Outputs[0];
        var shape = scope.Graph.Constant(
            $"{scope.Tensor(output).Name}/shape", Array.ConvertAll(scope.Tensor(output).Shape, extent => (long)extent));
        scope.Graph.Node(
            "Reshape", scope.Declare(output, Layout.AsInSource), [scope.Read(operation.Inputs[0], Layout.AsInSource), shape]);
    }

    public static void Concatenate(TfLiteOperator operation, ConversionScope scope)
    {
        FusedActivation.Refuse(operation, optionField: 1);
        string[] parts = [.. operation.Inputs.Select(input => scope.Read(input, Layout.AsInSource))];
        scope.Graph.Node(
            "Concat", scope.Declare(operation.Outputs[0], Layout.AsInSource), parts, ("axis", operation.RequireOptions().Int32(0)));
    }

    /// <summary>Paddings are pairs (before, after) for N, H, W, C; ONNX wants all befores, then all afters, for N, C, H, W.</summary>
    public static void Pad(TfLiteOperator operation, ConversionScope scope)
    {
        var output = operation.Outputs[0];
        var paddings = scope.Integers(operation.Inputs[1]);
        int[] axes = [0, 3, 1, 2];
        long[] pads = [.. axes.Select(axis => paddings[2 * axis]), .. axes.Select(axis => paddings[(2 * axis) + 1])];
        scope.Graph.Node(
            "Pad",
            scope.Declare(output, Layout.ChannelsFirst),
            [scope.Read(operation.Inputs[0], Layout.ChannelsFirst), scope.Graph.Constant($"{scope.Tensor(output).Name}/pads", pads)]);
    }

    /// <summary>The shipped models slice only to give a value a second name; anything else is refused.</summary>
    public static void Slice(TfLiteOperator operation, ConversionScope scope)
    {
        var source = scope.Tensor(operation.Inputs[0]);
        var wholeTensor = scope.Integers(operation.Inputs[1]).All(begin => begin == 0)
            && scope.Integers(operation.Inputs[2]).SequenceEqual(source.Shape)
            && scope.Integers(operation.Inputs[3]).All(stride => stride == 1);
        if (!wholeTensor)
        {
            throw new NotSupportedException($"{operation.Name} takes a part of {source.Name}, which this program does not convert.");
        }

        scope.Graph.Node(
            "Identity", scope.Declare(operation.Outputs[0], Layout.AsInSource), [scope.Read(operation.Inputs[0], Layout.AsInSource)]);
    }
}
