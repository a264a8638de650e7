using IdPhoto.Imaging;
using IdPhoto.ModelZoo;

namespace IdPhoto.Matting.Models;

/// <summary>
/// IS-Net (Qin et al. 2022) and RMBG-1.4, which has its architecture. Input 1×3×1024×1024, RGB in [−0.5, 0.5], stretched without
/// antialiasing; output 1×1×1024×1024, sigmoid inside.
/// </summary>
internal static class IsNetModels
{
    // xuebinqin/DIS, IS-Net/Inference.py; of the export's twelve outputs only the first is the matte.
    private static readonly MattingContract Contract = new()
    {
        Size = MattingSize.Stretch(1024, 1024),
        Resize = ReferenceResize.OpenCvLinear,
        Mean = [0.5f, 0.5f, 0.5f],
    };

    public static MattingModelChoice General { get; } = new(
        ModelCatalog.Get("isnet"),
        Contract);

    // The model card of briaai/RMBG-1.4. HivisionIDPhotos divides by 0.5 instead of 1.
    public static MattingModelChoice Rmbg14 { get; } = new(
        ModelCatalog.Get("rmbg-1.4"),
        Contract);
}
