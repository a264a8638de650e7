namespace IdPhoto.ModelZoo.Catalogue;

/// <summary>BiRefNet (Zheng et al., 2024), and RMBG-2.0, which has its architecture.</summary>
internal static class BiRefNetWeights
{
    private const string Author = "https://github.com/ZhengPeng7/BiRefNet/releases/download/v1/";
    private const string Rembg = "https://github.com/danielgatis/rembg/releases/download/v0.0.0/";
    private const string Contract =
        "1×3×1024×1024 RGB, ImageNet mean and deviation, stretched → 1×1×1024×1024 logits (sigmoid); of several outputs the last";

    private const string DataNote = "this variant's training data (DIS5K and others) has non-commercial terms";

    public static IReadOnlyList<ModelDescriptor> All { get; } =
    [
        Describe("birefnet", "BiRefNet-general-epoch_244.onnx", "7a35a0141cbbc80de11d9c9a28f52697", "58f621f00f5d756097615970a88a791584600dcf7c45b18a0a6267535a1ebd3c") with
        {
            Mirrors =
            [
                new(Rembg + "BiRefNet-general-epoch_244.onnx"),
                new("https://huggingface.co/onnx-community/BiRefNet-ONNX/resolve/534d3c82d3bb8b2f0867db6dfbc3a525b8e42f67/onnx/model.onnx"),
            ],
        },
        Describe("birefnet-lite", "BiRefNet-general-bb_swin_v1_tiny-epoch_232.onnx", "4fab47adc4ff364be1713e97b7e66334", "5600024376f572a557870a5eb0afb1e5961636bef4e1e22132025467d0f03333") with
        {
            Bytes = 224_005_088,
            Mirrors = [new(Rembg + "BiRefNet-general-bb_swin_v1_tiny-epoch_232.onnx")],
        },
        Describe("birefnet-portrait", "BiRefNet-portrait-epoch_150.onnx", "c3a64a6abf20250d090cd055f12a3b67", "1ba1c8ff5a7bbfadc8d8d13fb11d7be793f91f23d9d466549e37a854f6668f99") with
        {
            Mirrors = [new(Rembg + "BiRefNet-portrait-epoch_150.onnx")],
        },
        Describe("birefnet-matting", "BiRefNet-matting-epoch_100.onnx", "95d7129b7abd6120b571e848f269a8ab", "6065d27c615ea27308f5b88598dd8db116eb07436c7a323ca40d13b2866c309e") with
        {
            Bytes = 972_667_742,
        },
        HighResolution("birefnet-hr", "BiRefNet_HR-general-epoch_130.onnx", 1_098_928_953, "2d3a1fbeb5c89fbb7c6c39af1e96eed3"),
        HighResolution("birefnet-hr-matting", "BiRefNet_HR-matting-epoch_135.onnx", 1_098_928_867, md5: null),
        FromRembg("birefnet-dis", "BiRefNet-DIS-epoch_590.onnx", "2d4d44102b446f33a4ebb2e56c051f2b"),
        FromRembg("birefnet-hrsod", "BiRefNet-HRSOD_DHU-epoch_115.onnx", "c017ade5de8a50ff0fd74d790d268dda"),
        FromRembg("birefnet-cod", "BiRefNet-COD-epoch_125.onnx", "f6d0d21ca89d287f17e7afe9f5fd3b45"),
        FromRembg("birefnet-massive", "BiRefNet-massive-TR_DIS5K_TR_TEs-epoch_420.onnx", "33e726a2136a3d59eb0fdf613e31e3e9"),
        new()
        {
            Name = "rmbg-2.0",
            FileName = "bria-rmbg-2.0.onnx",
            Task = ModelTask.Matting,
            Licence = "CC-BY-NC-4.0",
            CommercialUse = CommercialUse.Forbidden,
            Origin = "BRIA AI RMBG-2.0, published by danielgatis/rembg",
            Url = new(Rembg + "bria-rmbg-2.0.onnx"),
            Bytes = 1_024_331_469,
            Sha256 = "5b486f08200f513f460da46dd701db5fbb47d79b4be4b708a19444bcd4e79958",
            Contract = "1×3×1024×1024 RGB, ImageNet mean and deviation, stretched → 1×1×1024×1024 alpha in [0, 1]",
        },
    ];

    private static ModelDescriptor Describe(string name, string fileName, string? md5, string? sha256) => new()
    {
        Name = name,
        FileName = fileName,
        Task = ModelTask.Matting,
        Licence = "MIT",
        CommercialUse = CommercialUse.Allowed,
        Origin = "ZhengPeng7/BiRefNet",
        Url = new(Author + fileName),
        Bytes = 972_666_916,
        Md5 = md5,
        Sha256 = sha256,
        Contract = Contract,
    };

    private static ModelDescriptor HighResolution(string name, string fileName, long bytes, string? md5) =>
        Describe(name, fileName, md5, sha256: null) with { Bytes = bytes, Contract = Contract.Replace("1024", "2048", StringComparison.Ordinal) };

    private static ModelDescriptor FromRembg(string name, string fileName, string md5) => Describe(name, fileName, md5, sha256: null) with
    {
        CommercialUse = CommercialUse.Unclear,
        LicenceNote = DataNote,
        Origin = "ZhengPeng7/BiRefNet, published by danielgatis/rembg",
        Url = new(Rembg + fileName),
    };
}
