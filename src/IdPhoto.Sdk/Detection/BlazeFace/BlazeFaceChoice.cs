using IdPhoto.Detection;
using IdPhoto.Detection.BlazeFace;
using IdPhoto.Inference;

namespace IdPhoto;

/// <summary>BlazeFace with one network or several, which are asked in turn until one finds a face.</summary>
public sealed record BlazeFaceChoice : FaceDetectorChoice
{
    private readonly BlazeFaceVariant[] _variants;

    internal BlazeFaceChoice(string name, params BlazeFaceVariant[] variants)
        : base(name, [.. variants.Select(variant => variant.Model)]) => _variants = variants;

    private protected override IFaceDetector Create(IReadOnlyList<OnnxModel> models) =>
        new BlazeFaceDetector([.. _variants.Zip(models, (variant, model) => new BlazeFaceNetwork(variant, model))]);
}
