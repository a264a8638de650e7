using IdPhoto.Compliance;
using IdPhoto.Composition;
using IdPhoto.Detection;
using IdPhoto.Export;
using IdPhoto.Geometry;
using IdPhoto.Imaging;
using IdPhoto.Landmarks;
using IdPhoto.Matting;
using IdPhoto.Templates;

namespace IdPhoto.Pipeline;

/// <summary>The exchangeable parts of a pipeline.</summary>
internal sealed record PipelineParts
{
    public required PhotoDecoder Decoder { get; init; }

    public required IFaceDetector Detector { get; init; }

    public required IFaceLandmarker Landmarker { get; init; }

    public required IMattingModel Matting { get; init; }

    public required ICropPlanner Planner { get; init; }

    public required IBackgroundComposer Composer { get; init; }

    public required PhotoEncoder Encoder { get; init; }

    public required ITemplateProvider Templates { get; init; }

    public required ComplianceInspector Inspector { get; init; }
}
