using IdPhoto.Detection;
using IdPhoto.Detection.YuNet;
using IdPhoto.Inference;
using IdPhoto.ModelZoo;

namespace IdPhoto;

/// <summary>YuNet with a file and options.</summary>
public sealed record YuNetChoice : FaceDetectorChoice
{
    internal YuNetChoice(string name, ModelDescriptor model)
        : base(name, model)
    {
    }

    /// <summary>What counts as a face.</summary>
    public YuNetOptions Options { get; init; } = new();

    private protected override IFaceDetector Create(IReadOnlyList<OnnxModel> models) => new YuNetDetector(models[0], Options);
}
