namespace IdPhoto.ModelZoo.Catalogue;

/// <summary>IS-Net (Qin et al., ECCV 2022), and RMBG-1.4, which has its architecture.</summary>
internal static class IsNetWeights
{
    private const string Rembg = "https://github.com/danielgatis/rembg/releases/download/v0.0.0/";
    private const string Outputs = "stretched → 12 outputs, of which the first, 1×1×1024×1024, is the alpha in [0, 1]";

    public static IReadOnlyList<ModelDescriptor> All { get; } =
    [
        new()
        {
            Name = "isnet",
            FileName = "isnet-general-use.onnx",
            Task = ModelTask.Matting,
            Licence = "Apache-2.0 (code)",
            LicenceNote = "trained on DIS5K, whose terms are non-commercial; the weights have no licence statement of their own",
            Origin = "xuebinqin/DIS, published by danielgatis/rembg",
            Url = new(Rembg + "isnet-general-use.onnx"),
            Bytes = 178_648_008,
            Md5 = "fc16ebd8b0c10d971d3513d564d01e29",
            Sha256 = "60920e99c45464f2ba57bee2ad08c919a52bbf852739e96947fbb4358c0d964a",
            Contract = $"1×3×1024×1024 RGB, v/255 − 0.5, {Outputs}",
        },
        new()
        {
            Name = "isnet-anime",
            FileName = "isnet-anime.onnx",
            Task = ModelTask.Matting,
            Licence = "not stated",
            LicenceNote = "no licence of the weights is known",
            Origin = "published by danielgatis/rembg",
            Url = new(Rembg + "isnet-anime.onnx"),
            Bytes = 176_069_933,
            Md5 = "6f184e756bb3bd901c8849220a83e38e",
            Sha256 = "f15622d853e8260172812b657053460e20806f04b9e05147d49af7bed31a6e99",
            Contract = "1×3×1024×1024 RGB, v/255 − (0.485, 0.456, 0.406), stretched → the first output, 1×1×1024×1024, is the alpha; made for drawings",
        },
        new()
        {
            Name = "rmbg-1.4",
            FileName = "rmbg-1.4.onnx",
            Task = ModelTask.Matting,
            Licence = "bria-rmbg-1.4 (non-commercial)",
            CommercialUse = CommercialUse.Forbidden,
            Origin = "BRIA AI RMBG-1.4",
            Url = new("https://huggingface.co/briaai/RMBG-1.4/resolve/2ceba5a5efaec153162aedea169f76caf9b46cf8/onnx/model.onnx"),
            Bytes = 176_153_355,
            Md5 = "8bb9b16ff49cda31e7784852873cfd0d",
            Sha256 = "8cafcf770b06757c4eaced21b1a88e57fd2b66de01b8045f35f01535ba742e0f",
            Contract = "1×3×1024×1024 RGB, v/255 − 0.5, stretched → 1×1×1024×1024 alpha in [0, 1]",
        },
    ];
}
