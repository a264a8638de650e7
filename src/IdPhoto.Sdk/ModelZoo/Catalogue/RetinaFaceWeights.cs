namespace IdPhoto.ModelZoo.Catalogue;

/// <summary>RetinaFace (Deng et al., CVPR 2020) with the backbones that uniface exports, and HivisionIDPhotos' ResNet-50.</summary>
internal static class RetinaFaceWeights
{
    private const string Uniface = "https://github.com/yakhyo/uniface/releases/download/weights/";
    private const string Hivision = "https://github.com/Zeyi-Lin/HivisionIDPhotos/releases/download/pretrained-model/";
    private const string Contract =
        "1×3×H×W BGR minus (104, 117, 123) → per prior 4 (box), 2 (softmax, face second) and 10 (points) numbers, outputs told apart by their last dimension";

    public static IReadOnlyList<ModelDescriptor> All { get; } =
    [
        Describe("retinaface", "retinaface_mv1_0.25.onnx", "b7a7acab55e104dce6f32cdfff929bd83946da5cd869b9e2e9bdffafd1b7e4a5"),
        Describe("retinaface-mobilenet0.5", "retinaface_mv1_0.50.onnx", "d8977186f6037999af5b4113d42ba77a84a6ab0c996b17c713cc3d53b88bfc37"),
        Describe("retinaface-mobilenet", "retinaface_mv1.onnx", "75c961aaf0aff03d13c074e9ec656e5510e174454dd4964a161aab4fe5f04153"),
        Describe("retinaface-mobilenet-v2", "retinaface_mv2.onnx", "3ca44c045651cabeed1193a1fae8946ad1f3a55da8fa74b341feab5a8319f757"),
        Describe("retinaface-resnet18", "retinaface_r18.onnx", "e8b5ddd7d2c3c8f7c942f9f10cec09d8e319f78f09725d3f709631de34fb649d"),
        Describe("retinaface-resnet34", "retinaface_r34.onnx", "bd0263dc2a465d32859555cb1741f2d98991eb0053696e8ee33fec583d30e630"),
        Describe("retinaface-resnet50", "retinaface-resnet50.onnx", sha256: null) with
        {
            Licence = "MIT (code)",
            Origin = "biubug6/Pytorch_Retinaface, published by Zeyi-Lin/HivisionIDPhotos",
            Url = new(Hivision + "retinaface-resnet50.onnx"),
            Bytes = 109_458_296,
        },
    ];

    private static ModelDescriptor Describe(string name, string fileName, string? sha256) => new()
    {
        Name = name,
        FileName = fileName,
        Task = ModelTask.FaceDetection,
        Licence = "MIT (repository)",
        LicenceNote = "trained on WIDER FACE, a CC BY-NC-ND data set; whether that reaches the weights is unsettled",
        Origin = "biubug6/Pytorch_Retinaface's design, exported by yakhyo/uniface",
        Url = new(Uniface + fileName),
        Sha256 = sha256,
        Contract = Contract,
    };
}
