namespace IdPhoto.ModelConverter.Packages;

/// <summary>
/// The files of Google's MediaPipe packages (Apache-2.0) that the library ships in converted form. The ranges of the face mesh bundle are
/// those of the <c>_loader.js</c> beside it.
/// </summary>
internal static class MediaPipePackages
{
    public const string Licence = "Apache-2.0";

    private const string FaceMeshBundle = "face_mesh_solution_packed_assets.data";

    private static readonly NpmPackage FaceDetection = new("@mediapipe/face_detection", "0.4.1657300184");
    private static readonly NpmPackage FaceMesh = new("@mediapipe/face_mesh", "0.4.1657299874");
    private static readonly NpmPackage SelfieSegmentation = new("@mediapipe/selfie_segmentation", "0.1.1675465747");

    public static PackageFile FaceGeometry { get; } = new(
        FaceMesh, FaceMeshBundle, 3_737_848..3_757_224, "bdbcda96dfcb7da883da124aaa2c55dee49770d934f0fcc71747f8c21bdc75b4");

    /// <summary>Which model file of <c>models/</c> is made from what.</summary>
    public static IReadOnlyDictionary<string, PackageFile> Models { get; } = new Dictionary<string, PackageFile>(StringComparer.Ordinal)
    {
        ["face_detection_full_range"] = new(
            FaceDetection, "face_detection_full_range.tflite", .., "99bf9494d84f50acc6617d89873f71bf6635a841ea699c17cb3377f9507cfec3"),
        ["face_detection_short_range"] = new(
            FaceMesh, FaceMeshBundle, 3_757_224..3_986_256, "3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633"),
        ["face_landmark_with_attention"] = new(
            FaceMesh, FaceMeshBundle, ..2_495_952, "883b7411747bac657c30c462d305d312e9dec6adbf8b85e2f5d8d722fca9455d"),
        ["selfie_segmentation"] = new(
            SelfieSegmentation, "selfie_segmentation.tflite", .., "8d13b7fae74af625c641226813616a2117bd6bca19eb3b75574621fc08557f27"),
    };
}
