using IdPhoto.ModelConverter.Onnx;
using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Conversion.FaceLandmarks;

/// <summary>
/// MediaPipe's custom operator Landmarks2TransformMatrix: where a patch around some landmarks (an eye, the lips) lies, as a 4×4 matrix
/// from patch to picture. The patch is the landmarks' bounding box, levelled along the line between two of them and enlarged.
/// Source: mediapipe/util/tflite/operations/landmarks_to_transform_matrix.cc.
/// </summary>
/// <remarks>
/// With (dx, dy) from the left to the right landmark and n its length, levelling turns by c = dx/n, s = -dy/n: L = [c -s; s c]. Points are
/// rows here, so a point p is levelled by p·Lᵀ and turned back by p·L. The patch's scale S = diag(scale·box/output) gives the linear part
/// A = Lᵀ·S, and the translation moves the patch's middle onto the box's: t = middle·L - (output/2)·Aᵀ.
/// </remarks>
internal static class LandmarksToTransformMatrix
{
    public const string OperatorName = "Landmarks2TransformMatrix";

    public static void Convert(TfLiteOperator operation, ConversionScope scope)
    {
        var attributes = new FlexMap(operation.CustomOptions.Span);
        var graph = scope.Graph;
        var output = scope.Declare(operation.Outputs[0], Layout.AsInSource);
        var points = TakePlane(graph, output, scope.Read(operation.Inputs[0], Layout.AsInSource));
        var levelTransposed = Level(graph, output, points, attributes);
        var level = graph.Node("Transpose", $"{output}/level", [levelTransposed], ("perm", [0L, 2, 1]));
        var (middle, size) = Box(graph, output, points, levelTransposed, attributes);

        float[] patch = [attributes.Int32("output_width"), attributes.Int32("output_height")];
        float[] scales = [attributes.Single("scale_x") / patch[0], attributes.Single("scale_y") / patch[1]];
        var scale = graph.Node("Mul", $"{output}/scale", [size, graph.Constant($"{output}/scales", [1, 1, 2], scales)]);
        var linear = graph.Node("Mul", $"{output}/linear", [levelTransposed, scale]);
        var linearTransposed = graph.Node("Transpose", $"{output}/linear_transposed", [linear], ("perm", [0L, 2, 1]));
        var patchMiddle = graph.Constant($"{output}/patch_middle", [1, 1, 2], patch[0] / 2, patch[1] / 2);
        var translation = graph.Node(
            "Sub",
            $"{output}/translation",
            [
                graph.Node("MatMul", $"{output}/middle_turned_back", [middle, level]),
                graph.Node("MatMul", $"{output}/patch_middle_placed", [patchMiddle, linearTransposed]),
            ]);
        TransformMatrix.Join(graph, output, linear, translation);
    }

    /// <summary>x and y of all landmarks, without z: 1×468×2.</summary>
    private static string TakePlane(OnnxGraph graph, string output, string landmarks) => graph.Node(
        "Gather", $"{output}/points", [landmarks, graph.Constant($"{output}/x_y", 0, 1)], ("axis", 2));

    /// <summary>Lᵀ, 1×2×2.</summary>
    private static string Level(OnnxGraph graph, string output, string points, FlexMap attributes)
    {
        if (attributes.SingleOrDefault("target_rotation_radians", 0) != 0)
        {
            throw new NotSupportedException($"{OperatorName} to a slanted patch is not converted.");
        }

        string Landmark(string name)
        {
            var index = graph.Constant($"{output}/{name}_idx", attributes.Int32($"{name}_rotation_idx"));
            return graph.Node("Gather", $"{output}/{name}", [points, index], ("axis", 1));
        }

        string Component(string name, string vector, long index) => graph.Node(
            "Gather", $"{output}/{name}", [vector, graph.Constant($"{output}/{name}_index", index)], ("axis", 2));

        var axis = graph.Node("Sub", $"{output}/axis", [Landmark("right"), Landmark("left")]);
        var length = graph.Node("ReduceL2", $"{output}/axis_length", [axis], ("axes", [2L]));
        var unit = graph.Node("Div", $"{output}/axis_unit", [axis, length]);
        var cosine = Component("cosine", unit, 0);
        var minusSine = Component("minus_sine", unit, 1);
        var sine = graph.Node("Neg", $"{output}/sine", [minusSine]);
        var row = graph.Node("Concat", $"{output}/level_row", [cosine, sine, minusSine, cosine], ("axis", 2));
        return graph.Node("Reshape", $"{output}/level_transposed", [row, graph.Constant($"{output}/level_shape", 1, 2, 2)]);
    }

    /// <summary>Middle and size of the levelled landmarks' box, 1×1×2 each.</summary>
    private static (string Middle, string Size) Box(
        OnnxGraph graph, string output, string points, string levelTransposed, FlexMap attributes)
    {
        long[] indices = Array.ConvertAll(attributes.Int32s("subset_idxs"), index => (long)index);
        var subset = graph.Node("Gather", $"{output}/subset", [points, graph.Constant($"{output}/subset_idxs", indices)], ("axis", 1));
        var levelled = graph.Node("MatMul", $"{output}/levelled", [subset, levelTransposed]);
        var low = graph.Node("ReduceMin", $"{output}/box_low", [levelled], ("axes", [1L]));
        var high = graph.Node("ReduceMax", $"{output}/box_high", [levelled], ("axes", [1L]));
        var sum = graph.Node("Add", $"{output}/box_sum", [low, high]);
        var middle = graph.Node("Mul", $"{output}/box_middle", [sum, graph.Constant($"{output}/half", [1], 0.5f)]);
        return (middle, graph.Node("Sub", $"{output}/box_size", [high, low]));
    }
}
