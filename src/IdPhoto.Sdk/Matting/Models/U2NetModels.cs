using IdPhoto.Imaging;
using IdPhoto.ModelZoo;

namespace IdPhoto.Matting.Models;

/// <summary>
/// U²-Net (Qin et al. 2020) trained on persons. Input 1×3×320×320, RGB divided by the picture's maximum, ImageNet's mean and deviation;
/// output 1×1×320×320, sigmoid inside, the first of seven.
/// </summary>
internal static class U2NetModels
{
    // danielgatis/rembg, sessions/base.py and u2net_human_seg.py.
    public static MattingModelChoice Human { get; } = new(
        ModelCatalog.Get("u2net-human"),
        new MattingContract
        {
            Size = MattingSize.Stretch(320, 320),
            Resize = ReferenceResize.PillowLanczos,
            DivideByMaximum = true,
            Mean = [0.485f, 0.456f, 0.406f],
            Std = [0.229f, 0.224f, 0.225f],
        });
}
