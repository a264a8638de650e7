using IdPhoto.Imaging;
using IdPhoto.ModelZoo;

namespace IdPhoto.Matting.Models;

/// <summary>MODNet (Ke et al. 2022): portrait matting without a trimap. Input 1×3×H×W, RGB in [−1, 1]; output 1×1×H×W, sigmoid inside.</summary>
internal static class ModNetModels
{
    private static readonly float[] Half = [0.5f, 0.5f, 0.5f];

    // The official rule of onnx/inference_onnx.py.
    public static MattingModelChoice Photographic { get; } = new(
        new ModelDescriptor
        {
            Name = "modnet",
            FileName = "modnet_photographic_portrait_matting.onnx",
            Sha256 = "07c308cf0fc7e6e8b2065a12ed7fc07e1de8febb7dc7839d7b7f15dd66584df9",
            Licence = "Apache-2.0",
            Origin = "ZHKKKe/MODNet; release pretrained-model of Zeyi-Lin/HivisionIDPhotos",
        },
        new MattingContract { Size = MattingSize.ShortSide512Multiple32(), Resize = ReferenceResize.OpenCvArea, Mean = Half, Std = Half });

    // HivisionIDPhotos, hivision/creator/human_matting.py: stretched, and the hollow-out fix for its own weights.
    public static MattingModelChoice Hivision { get; } = new(
        new ModelDescriptor
        {
            Name = "hivision-modnet",
            FileName = "hivision_modnet.onnx",
            Licence = "Apache-2.0 (the repository's; the weights have no statement of their own)",
            Origin = "release pretrained-model of Zeyi-Lin/HivisionIDPhotos; no SHA-256 published",
        },
        new MattingContract
        {
            Size = MattingSize.Stretch(512, 512),
            Resize = ReferenceResize.OpenCvArea,
            Mean = Half,
            Std = Half,
            FillHollows = true,
        });
}
