using IdPhoto.DependencyInjection;
using IdPhoto.Export;
using IdPhoto.Imaging;
using IdPhoto.Templates;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IdPhoto.Pipeline;

/// <summary>Puts a pipeline together by hand.</summary>
internal static class DefaultPipeline
{
    public static IdPhotoPipeline Create(Action<IdPhotoOptions>? configure, ILoggerFactory loggers)
    {
        var options = new IdPhotoOptions();
        configure?.Invoke(options);
        var validation = new IdPhotoOptionsValidator().Validate(name: null, options);
        if (validation.Failed)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(IdPhotoOptions), validation.Failures);
        }

        var logger = loggers.CreateLogger(DefaultParts.LogCategory);
        var parts = new PipelineParts
        {
            Decoder = new PhotoDecoder(options.Limits),
            Detector = DefaultParts.Detector(options, logger),
            Landmarker = DefaultParts.Landmarker(options, logger),
            Matting = DefaultParts.Matting(MattingModels.Selfie, path: null, options, logger),
            Planner = DefaultParts.Planner(),
            Composer = DefaultParts.Composer(),
            Encoder = new PhotoEncoder(),
            Templates = new TemplateCatalogue([], options.Templates.IncludeUnverified),
            Inspector = DefaultParts.Inspector(options, [], [], []),
        };
        return new IdPhotoPipeline(parts, options, logger, disposeParts: () =>
        {
            foreach (var part in new object[] { parts.Detector, parts.Landmarker, parts.Matting })
            {
                (part as IDisposable)?.Dispose();
            }
        });
    }
}
