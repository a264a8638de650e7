using IdPhoto.Matting;
using IdPhoto.Matting.Models;
using IdPhoto.ModelZoo;

namespace IdPhoto;

/// <summary>
/// The matting models that can be chosen by name. Only <see cref="Selfie"/> ships inside the package; the others are given as files.
/// Heed each one's licence: the weights of <see cref="Rmbg14"/> and <see cref="Rmbg20"/> are for non-commercial use only.
/// </summary>
/// <remarks>
/// All contracts were verified to their written references: tests read the tensor that reaches the session, and what becomes of the
/// output, through small graphs with the real names and shapes. <see cref="Selfie"/> and <see cref="IsNet"/> (8-bit weights) ran with
/// their weights too, <see cref="PpHumanSeg"/> and the path of <see cref="ModNet"/> with those of a smaller model; the others did not.
/// </remarks>
public static class MattingModels
{
    /// <summary>
    /// MediaPipe selfie segmentation, 256×256, RGB in [0, 1]. Ships inside the package; a few milliseconds on one core. The default.
    /// </summary>
    public static MattingModelChoice Selfie { get; } = new(
        EmbeddedModels.SelfieSegmentation, new MattingContract { Size = MattingSize.Stretch(256, 256) });

    /// <summary>MODNet, photographic portraits, by its own rule: shorter side 512, multiples of 32, RGB in [−1, 1]. Apache-2.0.</summary>
    public static MattingModelChoice ModNet => ModNetModels.Photographic;

    /// <summary>HivisionIDPhotos' MODNet: stretched to 512×512, RGB in [−1, 1], hollows filled.</summary>
    public static MattingModelChoice HivisionModNet => ModNetModels.Hivision;

    /// <summary>IS-Net for general use, 1024×1024, RGB in [−0.5, 0.5]. Code Apache-2.0; trained on data for non-commercial use.</summary>
    public static MattingModelChoice IsNet => IsNetModels.General;

    /// <summary>BRIA RMBG-1.4, 1024×1024, RGB in [−0.5, 0.5]. Weights for non-commercial use only.</summary>
    public static MattingModelChoice Rmbg14 => IsNetModels.Rmbg14;

    /// <summary>BRIA RMBG-2.0, 1024×1024, ImageNet's mean and deviation. Weights CC BY-NC 4.0: non-commercial use only.</summary>
    public static MattingModelChoice Rmbg20 => BiRefNetModels.Rmbg20;

    /// <summary>BiRefNet general, 1024×1024, ImageNet's mean and deviation, logits. MIT.</summary>
    public static MattingModelChoice BiRefNet => BiRefNetModels.General;

    /// <summary>BiRefNet general with the small backbone, 1024×1024. MIT.</summary>
    public static MattingModelChoice BiRefNetLite => BiRefNetModels.Lite;

    /// <summary>BiRefNet for portraits, 1024×1024. MIT.</summary>
    public static MattingModelChoice BiRefNetPortrait => BiRefNetModels.Portrait;

    /// <summary>BiRefNet for matting, 1024×1024. MIT.</summary>
    public static MattingModelChoice BiRefNetMatting => BiRefNetModels.Matting;

    /// <summary>BiRefNet general, 2048×2048. MIT.</summary>
    public static MattingModelChoice BiRefNetHr => BiRefNetModels.Hr;

    /// <summary>U²-Net for persons, 320×320. Apache-2.0.</summary>
    public static MattingModelChoice U2NetHuman => U2NetModels.Human;

    /// <summary>PP-HumanSeg, 192×192, RGB in [−1, 1], two channels. Apache-2.0. Too coarse for hair.</summary>
    public static MattingModelChoice PpHumanSeg => PpHumanSegModels.Human;

    /// <summary>All of them, the one that ships inside the package first.</summary>
    public static IReadOnlyList<MattingModelChoice> All { get; } =
    [
        Selfie, ModNet, HivisionModNet, IsNet, Rmbg14, Rmbg20, BiRefNet, BiRefNetLite, BiRefNetPortrait, BiRefNetMatting, BiRefNetHr, U2NetHuman, PpHumanSeg,
    ];
}
