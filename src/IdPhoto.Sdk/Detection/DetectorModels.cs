using IdPhoto.ModelZoo;

namespace IdPhoto.Detection;

/// <summary>
/// The detectors' files that do not ship inside the package. RetinaFace was trained on WIDER FACE, whose pictures are for research;
/// whether that binds the weights is for the host to judge.
/// </summary>
internal static class DetectorModels
{
    public static ModelDescriptor BlazeFaceBack { get; } = new()
    {
        Name = "blazeface-back",
        FileName = "blazeface_back_256x256_barracuda.onnx",
        Sha256 = "427cbbe0fc41448d09e1dc9cfabe2423d997cf2faaeab91fadd09a510b63b8e2",
        Licence = "Apache-2.0",
        Origin = "Google MediaPipe, face detection for the back camera, converted to ONNX for Unity Barracuda",
    };

    public static ModelDescriptor RetinaFaceMobileNet { get; } = new()
    {
        Name = "retinaface-mobilenet0.25",
        FileName = "retinaface_mv1_0.25.onnx",
        Sha256 = "b7a7acab55e104dce6f32cdfff929bd83946da5cd869b9e2e9bdffafd1b7e4a5",
        Licence = "MIT",
        Origin = "biubug6/Pytorch_Retinaface, trained on WIDER FACE; github.com/yakhyo/uniface, release weights",
    };

    public static ModelDescriptor RetinaFaceResNet50 { get; } = new()
    {
        Name = "retinaface-resnet50",
        FileName = "retinaface-resnet50.onnx",
        Licence = "MIT",
        Origin = "biubug6/Pytorch_Retinaface, trained on WIDER FACE; github.com/Zeyi-Lin/HivisionIDPhotos, release pretrained-model",
    };

    public static ModelDescriptor YuNet { get; } = new()
    {
        Name = "yunet",
        FileName = "face_detection_yunet_2026may.onnx",
        Sha256 = "ebafce4e3c118d6554634be5c27ab333b4c047a9a8c3faf1d7cf93101c22f0f0",
        Licence = "MIT",
        Origin = "github.com/opencv/opencv_zoo, commit 47534e27c9851bb1128ccc0102f1145e27f23f98",
    };

    public static IReadOnlyList<ModelDescriptor> Mtcnn { get; } =
    [
        MtcnnStage("pnet", "4b2f1dc55be37d8f73d08cd4038c723d12b9fa90fceb7fa5a4461c4353fb87c5"),
        MtcnnStage("rnet", "3d8bed44df8fde6bf359806e8ff06f30dda2a9d63cf57aaff8a835d49edcbaee"),
        MtcnnStage("onet", "a42f0cbde62f8032ccc3299fd989a9909c8b185a72a360e247c6f953af366efd"),
    ];

    private static ModelDescriptor MtcnnStage(string stage, string sha256) => new()
    {
        Name = $"mtcnn-{stage}",
        FileName = $"{stage}.onnx",
        Sha256 = sha256,
        Licence = "Apache-2.0",
        Origin = "PyPI package mtcnn-runtime (github.com/SAKURA-CAT/mtcnn-runtime)",
    };
}
