using IdPhoto.Compliance;
using IdPhoto.Compliance.Iso29794;
using IdPhoto.Composition;
using IdPhoto.Detection;
using IdPhoto.Geometry;
using IdPhoto.Landmarks;
using IdPhoto.Landmarks.FaceMesh;
using IdPhoto.Matting;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging;

namespace IdPhoto.DependencyInjection;

/// <summary>What stands behind each interface unless the host chooses otherwise.</summary>
internal static class DefaultParts
{
    public const string LogCategory = "IdPhoto.Sdk";

    public static IFaceDetector Detector(IdPhotoOptions options, ILogger logger)
    {
        using var store = new ModelStore(options.Models);
        return Detector(FaceDetectors.BlazeFace, path: null, sha256: [], store, options, logger);
    }

    public static IFaceDetector Detector(
        FaceDetectorChoice choice, string? path, IReadOnlyList<string> sha256, ModelStore store, IdPhotoOptions options, ILogger logger) =>
        choice.Load(DetectorFiles.Open(choice.Models, path, sha256, store), options.Execution, logger);

    public static IFaceLandmarker Landmarker(IdPhotoOptions options, ILogger logger) => new FaceMeshLandmarker(options.Execution, logger);

    public static IMattingModel Matting(MattingModelChoice choice, string? path, ModelStore store, IdPhotoOptions options, ILogger logger) =>
        new OnnxMattingModel(store.Open(choice.Model, path), choice.Contract, options.Execution, logger);

    public static IMattingModel Matting(MattingModelChoice choice, string? path, IdPhotoOptions options, ILogger logger)
    {
        using var store = new ModelStore(options.Models);
        return Matting(choice, path, store, options, logger);
    }

    public static ICropPlanner Planner() => new TemplateCropPlanner();

    public static IBackgroundComposer Composer() => new BackgroundComposer();

    public static ComplianceInspector Inspector(
        IdPhotoOptions options,
        IEnumerable<IComplianceCheck> hostsChecks,
        IEnumerable<IQualityMeasure> hostsMeasures,
        IEnumerable<IRemedyTexts> hostsRemedies) => new(
            [.. BuiltInChecks.Create(options.Compliance), .. hostsChecks], [.. BuiltInMeasures.Create(), .. hostsMeasures], hostsRemedies);
}
