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
        ModelCatalog.Get("pp-humanseg"),
        new MattingContract
        {
            Size = MattingSize.Stretch(192, 192),
            Resize = ReferenceResize.OpenCvLinear,
            Mean = [0.5f, 0.5f, 0.5f],
            Std = [0.5f, 0.5f, 0.5f],
            Activation = MattingActivation.SoftmaxChannel1,
        });
}
