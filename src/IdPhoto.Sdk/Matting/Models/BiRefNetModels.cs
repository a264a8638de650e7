using IdPhoto.Imaging;
using IdPhoto.ModelZoo;

namespace IdPhoto.Matting.Models;

/// <summary>
/// BiRefNet (Zheng et al. 2024) and RMBG-2.0, which has its architecture. Input 1×3×S×S, RGB, ImageNet's mean and deviation, stretched;
/// output 1×1×S×S: logits for BiRefNet, opacity for RMBG-2.0.
/// </summary>
internal static class BiRefNetModels
{
    private const string Origin = "ZhengPeng7/BiRefNet, release v1";

    // README and tutorials of ZhengPeng7/BiRefNet: torchvision's Resize of a Pillow picture, the last output.
    private static readonly MattingContract Contract = new()
    {
        Size = MattingSize.Stretch(1024, 1024),
        Resize = ReferenceResize.PillowBilinear,
        Mean = [0.485f, 0.456f, 0.406f],
        Std = [0.229f, 0.224f, 0.225f],
        Output = MattingOutput.Last,
        Activation = MattingActivation.Sigmoid,
    };

    public static MattingModelChoice General { get; } = Choice(
        "birefnet", "BiRefNet-general-epoch_244.onnx", "58f621f00f5d756097615970a88a791584600dcf7c45b18a0a6267535a1ebd3c");

    public static MattingModelChoice Lite { get; } = Choice(
        "birefnet-lite", "BiRefNet-general-bb_swin_v1_tiny-epoch_232.onnx", "5600024376f572a557870a5eb0afb1e5961636bef4e1e22132025467d0f03333");

    public static MattingModelChoice Portrait { get; } = Choice(
        "birefnet-portrait", "BiRefNet-portrait-epoch_150.onnx", "1ba1c8ff5a7bbfadc8d8d13fb11d7be793f91f23d9d466549e37a854f6668f99");

    public static MattingModelChoice Matting { get; } = Choice(
        "birefnet-matting", "BiRefNet-matting-epoch_100.onnx", "6065d27c615ea27308f5b88598dd8db116eb07436c7a323ca40d13b2866c309e");

    public static MattingModelChoice Hr { get; } = new(
        Describe("birefnet-hr", "BiRefNet_HR-general-epoch_130.onnx", sha256: null), Contract with { Size = MattingSize.Stretch(2048, 2048) });

    // The export ends with a sigmoid: danielgatis/rembg, sessions/bria_rmbg.py, applies none.
    public static MattingModelChoice Rmbg20 { get; } = new(
        new ModelDescriptor
        {
            Name = "rmbg-2.0",
            FileName = "bria-rmbg-2.0.onnx",
            Sha256 = "5b486f08200f513f460da46dd701db5fbb47d79b4be4b708a19444bcd4e79958",
            Licence = "CC-BY-NC-4.0",
            Origin = "BRIA AI; release v0.0.0 of danielgatis/rembg",
        },
        Contract with { Output = MattingOutput.First, Activation = MattingActivation.None });

    private static MattingModelChoice Choice(string name, string fileName, string sha256) => new(Describe(name, fileName, sha256), Contract);

    private static ModelDescriptor Describe(string name, string fileName, string? sha256) => new()
    {
        Name = name,
        FileName = fileName,
        Sha256 = sha256,
        Licence = "MIT",
        Origin = Origin,
    };
}
