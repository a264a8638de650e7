namespace IdPhoto.Imaging;

/// <summary>
/// The image resizers that published models were trained and are used with. They disagree by several levels on a real photo, so a
/// model is given what its reference gives it.
/// </summary>
public enum ReferenceResize
{
    /// <summary>
    /// OpenCV's INTER_LINEAR, and PyTorch's bilinear interpolation without corner alignment: no antialiasing when shrinking. In floats;
    /// OpenCV's 8-bit version rounds to within one level of it.
    /// </summary>
    OpenCvLinear,

    /// <summary>
    /// OpenCV's INTER_AREA: the mean over each target pixel's footprint when both axes shrink, else a bilinear variant of its own.
    /// In floats; OpenCV's 8-bit version rounds to within half a level of it.
    /// </summary>
    OpenCvArea,

    /// <summary>Pillow's BILINEAR: a triangle as wide as the reduction, 8-bit after each pass. Also torchvision's Resize on a Pillow picture.</summary>
    PillowBilinear,

    /// <summary>Pillow's BICUBIC (a = −0.5), as wide as the reduction, 8-bit after each pass. What Pillow does when no filter is named.</summary>
    PillowBicubic,

    /// <summary>Pillow's LANCZOS (three lobes), as wide as the reduction, 8-bit after each pass.</summary>
    PillowLanczos,
}
