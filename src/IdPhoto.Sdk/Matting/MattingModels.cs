using IdPhoto.Matting;
using IdPhoto.ModelZoo;

namespace IdPhoto;

/// <summary>The matting models that can be chosen by name.</summary>
public static class MattingModels
{
    /// <summary>
    /// MediaPipe selfie segmentation, 256×256, RGB in [0, 1]. Ships inside the package; a few milliseconds on one core. The default.
    /// </summary>
    public static MattingModelChoice Selfie { get; } = new(
        EmbeddedModels.SelfieSegmentation, new MattingContract { Width = 256, Height = 256, Planar = false });
}
