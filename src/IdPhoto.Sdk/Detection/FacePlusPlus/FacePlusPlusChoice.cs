using IdPhoto.Detection;
using IdPhoto.Detection.FacePlusPlus;
using IdPhoto.Inference;

namespace IdPhoto;

/// <summary>Face++, a service that receives each photo. Made with <see cref="FaceDetectors.FacePlusPlus"/>.</summary>
public sealed record FacePlusPlusChoice : FaceDetectorChoice
{
    internal FacePlusPlusChoice(FacePlusPlusOptions options)
        : base("facepp") => Options = options;

    /// <summary>How to reach it.</summary>
    public FacePlusPlusOptions Options { get; init; }

    private protected override IFaceDetector Create(IReadOnlyList<OnnxModel> models) => new FacePlusPlusDetector(Options);
}
