using IdPhoto.Imaging;
using IdPhoto.ModelZoo;

namespace IdPhoto.Matting.Models;

/// <summary>
/// BiRefNet (Zheng et al. 2024) and RMBG-2.0, which has its architecture. Input 1×3×S×S, RGB, ImageNet's mean and deviation, stretched;
/// output 1×1×S×S: logits for BiRefNet, opacity for RMBG-2.0.
/// </summary>
internal static class BiRefNetModels
{
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

    public static MattingModelChoice General { get; } = Choice("birefnet");

    public static MattingModelChoice Lite { get; } = Choice("birefnet-lite");

    public static MattingModelChoice Portrait { get; } = Choice("birefnet-portrait");

    public static MattingModelChoice Matting { get; } = Choice("birefnet-matting");

    public static MattingModelChoice Hr { get; } = new(
        ModelCatalog.Get("birefnet-hr"), Contract with { Size = MattingSize.Stretch(2048, 2048) });

    // The export ends with a sigmoid: danielgatis/rembg, sessions/bria_rmbg.py, applies none.
    public static MattingModelChoice Rmbg20 { get; } = new(
        ModelCatalog.Get("rmbg-2.0"),
        Contract with { Output = MattingOutput.First, Activation = MattingActivation.None });

    private static MattingModelChoice Choice(string name) => new(ModelCatalog.Get(name), Contract);
}
