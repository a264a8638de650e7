using IdPhoto.Detection;
using IdPhoto.Detection.RetinaFace;
using IdPhoto.Inference;
using IdPhoto.ModelZoo;

namespace IdPhoto;

/// <summary>RetinaFace with a file and options.</summary>
public sealed record RetinaFaceChoice : FaceDetectorChoice
{
    internal RetinaFaceChoice(string name, ModelDescriptor model)
        : base(name, model)
    {
    }

    /// <summary>What counts as a face.</summary>
    public RetinaFaceOptions Options { get; init; } = new();

    private protected override IFaceDetector Create(IReadOnlyList<OnnxModel> models) => new RetinaFaceDetector(models[0], Options);
}
