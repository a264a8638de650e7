namespace IdPhoto.ModelZoo.Catalogue;

/// <summary>MODNet (Ke et al., AAAI 2022) and HivisionIDPhotos' retrained one.</summary>
internal static class ModNetWeights
{
    private const string Hivision = "https://github.com/Zeyi-Lin/HivisionIDPhotos/releases/download/pretrained-model/";
    private const string Uniface = "https://github.com/yakhyo/modnet/releases/download/weights/";
    private const string Contract =
        "1×3×H×W RGB in [−1, 1], sides multiples of 32 (short side 512, aspect kept) → 1×1×H×W alpha in [0, 1]";

    /// <summary>The photographic portrait model as HivisionIDPhotos publishes it.</summary>
    public static ModelDescriptor Photographic { get; } = new()
    {
        Name = "modnet",
        FileName = "modnet_photographic_portrait_matting.onnx",
        Task = ModelTask.Matting,
        Licence = "Apache-2.0",
        CommercialUse = CommercialUse.Allowed,
        Origin = "ZHKKKe/MODNet, published by Zeyi-Lin/HivisionIDPhotos",
        Url = new(Hivision + "modnet_photographic_portrait_matting.onnx"),
        Mirrors = [new("https://huggingface.co/Xenova/modnet/resolve/fa2fa546052fba4c08921230a26cc69a333fca12/onnx/model.onnx")],
        Bytes = 25_888_640,
        Sha256 = "07c308cf0fc7e6e8b2065a12ed7fc07e1de8febb7dc7839d7b7f15dd66584df9",
        Contract = Contract,
    };

    /// <summary>HivisionIDPhotos' retrained model; no checksum is published.</summary>
    public static ModelDescriptor HivisionModNet { get; } = new()
    {
        Name = "hivision-modnet",
        FileName = "hivision_modnet.onnx",
        Task = ModelTask.Matting,
        Licence = "Apache-2.0 (repository)",
        LicenceNote = "the weights have no licence statement of their own",
        Origin = "Zeyi-Lin/HivisionIDPhotos",
        Url = new(Hivision + "hivision_modnet.onnx"),
        Contract = "1×3×512×512 RGB in [−1, 1], stretched → 1×1×512×512 alpha in [0, 1]; holes inside the person are filled afterwards",
    };

    public static IReadOnlyList<ModelDescriptor> All { get; } =
    [
        Photographic,
        Photographic with
        {
            Name = "modnet-uniface",
            FileName = "modnet_photographic.onnx",
            Origin = "ZHKKKe/MODNet, exported by yakhyo/modnet",
            Url = new(Uniface + "modnet_photographic.onnx"),
            Mirrors = [],
            Bytes = 25_969_398,
            Sha256 = "5069a5e306b9f5e9f4f2b0360264c9f8ea13b257c7c39943c7cf6a2ec3a102ae",
        },
        Photographic with
        {
            Name = "modnet-webcam",
            FileName = "modnet_webcam.onnx",
            Origin = "ZHKKKe/MODNet, exported by yakhyo/modnet",
            Url = new(Uniface + "modnet_webcam.onnx"),
            Mirrors = [],
            Bytes = null,
            Sha256 = "de03cc16f3c91f25b7c2f0b42ea1a8d34f40a752234f3887572655e744e55306",
            Contract = "as modnet; trained for video, not for stills",
        },
        HivisionModNet,
        HivisionModNet with
        {
            Name = "hivision-modnet-mnn",
            FileName = "mnn_hivision_modnet.mnn",
            Url = new(Hivision + "mnn_hivision_modnet.mnn"),
            Contract = "hivision-modnet in the format of Alibaba's MNN, which ONNX Runtime does not read",
        },
    ];
}
