namespace IdPhoto.ModelZoo;

/// <summary>The models that ship inside the package; <c>models/README.md</c> tells how they were made.</summary>
public static class EmbeddedModels
{
    private const string Licence = "Apache-2.0";

    /// <summary>BlazeFace full range: 1×192×192×3 → 2,304 anchors. Finds small and large faces.</summary>
    public static ModelDescriptor FaceDetectionFullRange { get; } =
        Describe("blazeface-full-range", "face_detection_full_range.onnx", "@mediapipe/face_detection 0.4.1657300184") with
        {
            Task = ModelTask.FaceDetection,
            Bytes = 1_071_540,
            Sha256 = "73f10a91edc0fee6eff03e7a7a4ab4c1e4142c971e4c0e589b6181827bc44175",
            Contract = "1×192×192×3 RGB in [−1, 1], letterboxed → 2304 anchors: 16 numbers in pixels from the anchor, one logit",
        };

    /// <summary>BlazeFace short range: 1×128×128×3 → 896 anchors. Finds faces that fill the picture.</summary>
    public static ModelDescriptor FaceDetectionShortRange { get; } =
        Describe("blazeface-short-range", "face_detection_short_range.onnx", "@mediapipe/face_mesh 0.4.1657299874") with
        {
            Task = ModelTask.FaceDetection,
            Bytes = 223_159,
            Sha256 = "9eca6c0973b16bd28a7bcc5cf28e11a62e6c061f6edaa505376e7c27001b0b53",
            Contract = "1×128×128×3 RGB in [−1, 1], letterboxed → 896 anchors: 16 numbers in pixels from the anchor, one logit",
        };

    /// <summary>Face mesh with attention: 1×192×192×3 → 468 points, lips, eyelids, irises.</summary>
    public static ModelDescriptor FaceMesh { get; } =
        Describe("face-mesh-attention", "face_landmark_with_attention.onnx", "@mediapipe/face_mesh 0.4.1657299874") with
        {
            Task = ModelTask.FaceLandmarks,
            Bytes = 2_496_054,
            Sha256 = "9caf27d775e672aaec1c15187f55fd1402c478764cd2118f2989bc974f47f063",
            Contract = "1×192×192×3 RGB in [0, 1], an upright square around the face → 468 points, lips, eyelids, irises in input pixels, one logit",
        };

    /// <summary>Selfie segmentation: 1×256×256×3 → 1×256×256×1.</summary>
    public static ModelDescriptor SelfieSegmentation { get; } =
        Describe("selfie", "selfie_segmentation.onnx", "@mediapipe/selfie_segmentation 0.1.1675465747") with
        {
            Task = ModelTask.Matting,
            Bytes = 239_258,
            Sha256 = "172badeac3c4706a1f49b69ec3d2e8372fcd3854c43c797d541bd5b4062798f3",
            Contract = "1×256×256×3 RGB in [0, 1], stretched → 1×256×256×1 alpha in [0, 1]",
        };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ModelDescriptor> All { get; } = [FaceDetectionFullRange, FaceDetectionShortRange, FaceMesh, SelfieSegmentation];

    private static ModelDescriptor Describe(string name, string fileName, string origin) => new()
    {
        Name = name,
        FileName = fileName,
        Licence = Licence,
        CommercialUse = CommercialUse.Allowed,
        Origin = $"Google MediaPipe, npm {origin}, converted by tools/ModelConverter",
    };
}
