using IdPhoto.ModelConverter.Onnx;

namespace IdPhoto.ModelConverter.Conversion.FaceLandmarks;

/// <summary>The 4×4 matrix that the three operators pass on: an affine map of the plane, padded as MediaPipe's kernels want it.</summary>
internal static class TransformMatrix
{
    /// <summary>[A t; 0 1] from A (1×2×2) and the row t (1×1×2).</summary>
    public static void Join(OnnxGraph graph, string output, string linear, string translation)
    {
        var column = graph.Node("Transpose", $"{output}/translation_column", [translation], ("perm", [0L, 2, 1]));
        var noDepth = graph.Constant($"{output}/no_depth", [1, 2, 1], 0, 0);
        var upper = graph.Node("Concat", $"{output}/upper", [linear, noDepth, column], ("axis", 2));
        var lower = graph.Constant($"{output}/lower", [1, 2, 4], 0, 0, 1, 0, 0, 0, 0, 1);
        graph.Node("Concat", output, [upper, lower], ("axis", 1));
    }

    /// <summary>Maps points, given as rows (1×N×2), to <paramref name="output"/>: p·Aᵀ + t.</summary>
    public static string Apply(OnnxGraph graph, string output, string matrix, string points)
    {
        var upper = graph.Node("Gather", $"{output}/upper", [matrix, graph.Constant($"{output}/rows", 0, 1)], ("axis", 1));
        var transposed = graph.Node("Transpose", $"{output}/upper_transposed", [upper], ("perm", [0L, 2, 1]));
        var linear = graph.Node("Gather", $"{output}/linear", [transposed, graph.Constant($"{output}/x_y", 0, 1)], ("axis", 1));
        var translation = graph.Node("Gather", $"{output}/translation", [transposed, graph.Constant($"{output}/w", 3)], ("axis", 1));
        var turned = graph.Node("MatMul", $"{output}/turned", [points, linear]);
        return graph.Node("Add", output, [turned, translation]);
    }
}
