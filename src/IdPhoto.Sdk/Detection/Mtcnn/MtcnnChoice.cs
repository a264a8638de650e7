using IdPhoto.Detection;
using IdPhoto.Detection.Mtcnn;
using IdPhoto.Inference;
using IdPhoto.ModelZoo;

namespace IdPhoto;

/// <summary>MTCNN with its three files (P-Net, R-Net, O-Net) and options.</summary>
public sealed record MtcnnChoice : FaceDetectorChoice
{
    internal MtcnnChoice(string name, IReadOnlyList<ModelDescriptor> models)
        : base(name, models)
    {
    }

    /// <summary>What counts as a face.</summary>
    public MtcnnOptions Options { get; init; } = new();

    private protected override IFaceDetector Create(IReadOnlyList<OnnxModel> models) =>
        new MtcnnDetector(models, Options, MtcnnRules.Of(Options.Dialect));
}
