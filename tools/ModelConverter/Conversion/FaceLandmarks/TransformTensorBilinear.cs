using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Conversion.FaceLandmarks;

/// <summary>
/// MediaPipe's custom operator TransformTensorBilinear: cuts the patch that the matrix describes out of a feature map, bilinearly, zero
/// outside. Source: mediapipe/util/tflite/operations/transform_tensor_bilinear.cc. Becomes GridSample, whose grid runs from -1 at the
/// middle of the first pixel to 1 at the middle of the last.
/// </summary>
internal static class TransformTensorBilinear
{
    public const string OperatorName = "TransformTensorBilinear";

    public static void Convert(TfLiteOperator operation, ConversionScope scope)
    {
        var attributes = new FlexMap(operation.CustomOptions.Span);
        var (height, width) = (attributes.Int32("output_height"), attributes.Int32("output_width"));
        var (features, matrix) = (operation.Inputs[0], operation.Inputs[1]);
        var source = scope.Tensor(features).Shape;
        var graph = scope.Graph;
        var output = scope.Declare(operation.Outputs[0], Layout.ChannelsFirst);

        var middles = graph.Constant($"{output}/pixel_middles", [1, height * width, 2], PixelMiddles(height, width));
        var points = TransformMatrix.Apply(graph, $"{output}/points", scope.Read(matrix, Layout.AsInSource), middles);

        // A point p lies p - 0.5 pixels from the first pixel's middle: grid = 2·(p - 0.5)/(extent - 1) - 1.
        float[] slope = [2f / (source[2] - 1), 2f / (source[1] - 1)];
        var scaled = graph.Node("Mul", $"{output}/scaled", [points, graph.Constant($"{output}/grid_scale", [1, 1, 2], slope)]);
        var offset = graph.Constant($"{output}/grid_offset", [1, 1, 2], (slope[0] / 2) + 1, (slope[1] / 2) + 1);
        var shifted = graph.Node("Sub", $"{output}/shifted", [scaled, offset]);
        var grid = graph.Node("Reshape", $"{output}/grid", [shifted, graph.Constant($"{output}/grid_shape", 1, height, width, 2)]);
        graph.Node(
            "GridSample",
            output,
            [scope.Read(features, Layout.ChannelsFirst), grid],
            ("mode", "bilinear"),
            ("padding_mode", "zeros"),
            ("align_corners", 1));
    }

    private static float[] PixelMiddles(int height, int width) =>
        [.. Enumerable.Range(0, height * width).SelectMany(i => new[] { (i % width) + 0.5f, (i / width) + 0.5f })];
}
