using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Conversion.FaceLandmarks;

/// <summary>
/// MediaPipe's custom operator TransformLandmarks: points of a patch to points of the picture, by the matrix.
/// Source: mediapipe/util/tflite/operations/transform_landmarks.cc.
/// </summary>
internal static class TransformLandmarks
{
    public const string OperatorName = "TransformLandmarks";

    public static void Convert(TfLiteOperator operation, ConversionScope scope)
    {
        var output = scope.Declare(operation.Outputs[0], Layout.AsInSource);
        var points = scope.Read(operation.Inputs[0], Layout.AsInSource);
        var matrix = scope.Read(operation.Inputs[1], Layout.AsInSource);
        TransformMatrix.Apply(scope.Graph, output, matrix, points);
    }
}
