using IdPhoto.DependencyInjection;
using IdPhoto.Export;
using IdPhoto.Geometry;
using IdPhoto.Imaging;
using IdPhoto.Pipeline;
using IdPhoto.Templates;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.Tests.Pipeline;

/// <summary>The default pipeline with some parts exchanged.</summary>
internal static class TestPipeline
{
    public static IdPhotoPipeline Create(Func<PipelineParts, PipelineParts> change, Action<IdPhotoOptions>? configure = null)
    {
        var options = new IdPhotoOptions();
        configure?.Invoke(options);
        var logger = NullLogger.Instance;
        var parts = new PipelineParts
        {
            Decoder = new PhotoDecoder(options.Limits),
            Detector = DefaultParts.Detector(options, logger),
            Landmarker = DefaultParts.Landmarker(options, logger),
            Matting = DefaultParts.Matting(MattingModels.Selfie, path: null, options, logger),
            Planner = DefaultParts.Planner(),
            Composer = DefaultParts.Composer(),
            Encoder = new PhotoEncoder(),
            Templates = new TemplateCatalogue(),
            Inspector = DefaultParts.Inspector(options, [], [], []),
        };
        return new IdPhotoPipeline(change(parts), options, logger, disposeParts: () =>
        {
            ((IDisposable)parts.Detector).Dispose();
            ((IDisposable)parts.Landmarker).Dispose();
            ((IDisposable)parts.Matting).Dispose();
        });
    }

    /// <summary>The default pipeline, whose plans can be read afterwards.</summary>
    public static (IdPhotoPipeline Pipeline, RecordingPlanner Planner) WithRecordedPlans()
    {
        var planner = new RecordingPlanner();
        return (Create(parts => parts with { Planner = planner }), planner);
    }

    /// <summary>The default planner; keeps the last head it was given and the last plan it made.</summary>
    internal sealed class RecordingPlanner : ICropPlanner
    {
        private readonly TemplateCropPlanner _planner = new();

        public HeadMeasurements? Head { get; private set; }

        public CropPlan? Plan { get; private set; }

        CropPlan ICropPlanner.Plan(HeadMeasurements head, PhotoTemplate template, TemplateTarget target)
        {
            Head = head;
            return Plan = _planner.Plan(head, template, target);
        }
    }
}
