using IdPhoto.Imaging;
using IdPhoto.ModelZoo;

namespace IdPhoto.Matting.Models;

/// <summary>MODNet (Ke et al. 2022): portrait matting without a trimap. Input 1×3×H×W, RGB in [−1, 1]; output 1×1×H×W, sigmoid inside.</summary>
internal static class ModNetModels
{
    private static readonly float[] Half = [0.5f, 0.5f, 0.5f];

    // The official rule of onnx/inference_onnx.py.
    public static MattingModelChoice Photographic { get; } = new(
        ModelCatalog.Get("modnet"),
        new MattingContract { Size = MattingSize.ShortSide512Multiple32(), Resize = ReferenceResize.OpenCvArea, Mean = Half, Std = Half });

    // HivisionIDPhotos, hivision/creator/human_matting.py: stretched, and the hollow-out fix for its own weights.
    public static MattingModelChoice Hivision { get; } = new(
        ModelCatalog.Get("hivision-modnet"),
        new MattingContract
        {
            Size = MattingSize.Stretch(512, 512),
            Resize = ReferenceResize.OpenCvArea,
            Mean = Half,
            Std = Half,
            FillHollows = true,
        });
}
