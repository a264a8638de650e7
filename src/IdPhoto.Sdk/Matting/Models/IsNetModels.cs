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
        new ModelDescriptor
        {
            Name = "isnet",
            FileName = "isnet-general-use.onnx",
            Sha256 = "60920e99c45464f2ba57bee2ad08c919a52bbf852739e96947fbb4358c0d964a",
            Licence = "Apache-2.0 (code; trained on DIS5K, whose terms are non-commercial)",
            Origin = "xuebinqin/DIS; release v0.0.0 of danielgatis/rembg",
        },
        Contract);

    // The model card of briaai/RMBG-1.4. HivisionIDPhotos divides by 0.5 instead of 1.
    public static MattingModelChoice Rmbg14 { get; } = new(
        new ModelDescriptor
        {
            Name = "rmbg-1.4",
            FileName = "rmbg-1.4.onnx",
            Sha256 = "8cafcf770b06757c4eaced21b1a88e57fd2b66de01b8045f35f01535ba742e0f",
            Licence = "bria-rmbg-1.4 (non-commercial)",
            Origin = "BRIA AI, huggingface.co/briaai/RMBG-1.4 revision 2ceba5a5efaec153162aedea169f76caf9b46cf8, onnx/model.onnx",
        },
        Contract);
}
