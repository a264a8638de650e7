namespace IdPhoto.ModelZoo.Catalogue;

/// <summary>U²-Net (Qin et al., Pattern Recognition 2020) as rembg publishes it.</summary>
internal static class U2NetWeights
{
    private const string Rembg = "https://github.com/danielgatis/rembg/releases/download/v0.0.0/";
    private const string Contract =
        "1×3×320×320 RGB, ImageNet mean and deviation, stretched → the first output, 1×1×320×320, is the alpha in [0, 1]";

    public static IReadOnlyList<ModelDescriptor> All { get; } =
    [
        Describe("u2net", "u2net.onnx", 175_997_641, "60024c5c889badc19c04ad937298a77b"),
        Describe("u2netp", "u2netp.onnx", 4_574_861, "8e83ca70e441ab06c318d82300c84806") with
        {
            Sha256 = "309c8469258dda742793dce0ebea8e6dd393174f89934733ecc8b14c76f4ddd8",
        },
        Describe("u2net-human", "u2net_human_seg.onnx", 175_997_641, "c09ddc2e0104f800e3e1bb4652583d1f") with
        {
            Sha256 = "01eb6a29a5c4d8edb30b56adad9bb3a2a0535338e480724a213e0acfd2d1c73c",
        },
        Describe("silueta", "silueta.onnx", 44_173_029, "55e59e0d8062d2f5d013f4725ee84782"),
        Describe("u2net-cloth", "u2net_cloth_seg.onnx", bytes: null, "2434d1f3cb744e0e49386c906e5a08bb") with
        {
            Task = ModelTask.Segmentation,
            Contract = "1×3×768×768 RGB, ImageNet mean and deviation, stretched → one channel per kind of clothing; the largest wins",
        },
    ];

    private static ModelDescriptor Describe(string name, string fileName, long? bytes, string md5) => new()
    {
        Name = name,
        FileName = fileName,
        Task = ModelTask.Matting,
        Licence = "Apache-2.0 (repository)",
        LicenceNote = "the weights have no licence statement of their own",
        Origin = "xuebinqin/U-2-Net, published by danielgatis/rembg",
        Url = new(Rembg + fileName),
        Bytes = bytes,
        Md5 = md5,
        Contract = Contract,
    };
}
