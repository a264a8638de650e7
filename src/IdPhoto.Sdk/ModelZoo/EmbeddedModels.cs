namespace IdPhoto.ModelZoo;

/// <summary>The models that ship inside the package; <c>models/README.md</c> tells how they were made.</summary>
public static class EmbeddedModels
{
    private const string Licence = "Apache-2.0";

    /// <summary>BlazeFace full range: 1×192×192×3 → 2,304 anchors. Finds small and large faces.</summary>
    public static ModelDescriptor FaceDetectionFullRange { get; } = Describe("blazeface-full-range", "face_detection_full_range.onnx", "@mediapipe/face_detection 0.4.1657300184");

    /// <summary>BlazeFace short range: 1×128×128×3 → 896 anchors. Finds faces that fill the picture.</summary>
    public static ModelDescriptor FaceDetectionShortRange { get; } = Describe("blazeface-short-range", "face_detection_short_range.onnx", "@mediapipe/face_mesh 0.4.1657299874");

    /// <summary>Face mesh with attention: 1×192×192×3 → 468 points, lips, eyelids, irises.</summary>
    public static ModelDescriptor FaceMesh { get; } = Describe("face-mesh-attention", "face_landmark_with_attention.onnx", "@mediapipe/face_mesh 0.4.1657299874");

    /// <summary>Selfie segmentation: 1×256×256×3 → 1×256×256×1.</summary>
    public static ModelDescriptor SelfieSegmentation { get; } = Describe("selfie", "selfie_segmentation.onnx", "@mediapipe/selfie_segmentation 0.1.1675465747");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ModelDescriptor> All { get; } = [FaceDetectionFullRange, FaceDetectionShortRange, FaceMesh, SelfieSegmentation];

    private static ModelDescriptor Describe(string name, string fileName, string origin) => new()
    {
        Name = name,
        FileName = fileName,
        Licence = Licence,
        Origin = $"Google MediaPipe, npm {origin}, converted by tools/ModelConverter",
    };
}
