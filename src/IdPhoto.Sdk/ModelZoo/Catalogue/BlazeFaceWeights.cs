namespace IdPhoto.ModelZoo.Catalogue;

/// <summary>BlazeFace (Bazarevsky et al., 2019) beyond the two networks that ship inside the package.</summary>
internal static class BlazeFaceWeights
{
    public static IReadOnlyList<ModelDescriptor> All { get; } =
    [
        new()
        {
            Name = "blazeface-back",
            FileName = "blazeface_back_256x256_barracuda.onnx",
            Task = ModelTask.FaceDetection,
            Licence = "Apache-2.0",
            CommercialUse = CommercialUse.Allowed,
            Origin = "Google MediaPipe, face detection for the back camera, converted to ONNX for Unity Barracuda",
            Bytes = 603432,
            Sha256 = "427cbbe0fc41448d09e1dc9cfabe2423d997cf2faaeab91fadd09a510b63b8e2",
            Contract = "1×256×256×3 RGB in [−1, 1], letterboxed → 512 and 384 anchors: 16 numbers in pixels from the anchor, one logit",
        },
    ];
}
