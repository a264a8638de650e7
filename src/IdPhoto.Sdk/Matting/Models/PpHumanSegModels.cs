using IdPhoto.Imaging;
using IdPhoto.ModelZoo;

namespace IdPhoto.Matting.Models;

/// <summary>
/// PP-HumanSeg (Chu et al. 2022). Input 1×3×192×192, RGB in [−1, 1]; output 1×2×192×192, of which channel 1 is the person. Fast, and too
/// coarse for hair.
/// </summary>
internal static class PpHumanSegModels
{
    // opencv/opencv_zoo, models/human_segmentation_pphumanseg, which takes the larger of the two channels: it does not matter there
    // whether the graph ends with the softmax, so the activation asks the values.
    public static MattingModelChoice Human { get; } = new(
        new ModelDescriptor
        {
            Name = "pp-humanseg",
            FileName = "human_segmentation_pphumanseg_2023mar.onnx",
            Sha256 = "552d8a984054e59b5d773d24b9b12022b22046ceb2bbc4c9aaeaceb36a9ddf24",
            Licence = "Apache-2.0",
            Origin = "PaddlePaddle/PaddleSeg; opencv/opencv_zoo",
        },
        new MattingContract
        {
            Size = MattingSize.Stretch(192, 192),
            Resize = ReferenceResize.OpenCvLinear,
            Mean = [0.5f, 0.5f, 0.5f],
            Std = [0.5f, 0.5f, 0.5f],
            Activation = MattingActivation.SoftmaxChannel1,
        });
}
