using IdPhoto.Geometry;
using IdPhoto.Inference;
using IdPhoto.Matting;
using IdPhoto.Matting.Refinement;

namespace IdPhoto.Pipeline;

/// <summary>The stages that run models: decode, detect, landmarks, matting; and the head's measures that follow from them.</summary>
internal sealed class PhotoAnalyzer(PipelineParts parts)
{
    private readonly PortraitFinder _portraits = new(parts.Detector, parts.Landmarker);

    /// <summary>Analyses a photo; the caller disposes the result.</summary>
    /// <exception cref="IdPhotoException">No photo, no face, several faces, or no person.</exception>
    public async ValueTask<AnalyzedPhoto> AnalyzeAsync(IPhotoSource source, PhotoNeeds needs, StageClock clock, CancellationToken cancellationToken)
    {
        using var trace = ModelTrace.Begin();
        var portrait = await _portraits.FindAsync(source, needs, clock, cancellationToken).ConfigureAwait(false);
        try
        {
            var matte = await clock.RunAsync(Stage.Matting, () => MatteAsync(portrait, needs, cancellationToken)).ConfigureAwait(false);
            var head = HeadMeasurer.Measure(portrait.Landmarks, matte, portrait.Photo, portrait.Faces[0]);
            return new AnalyzedPhoto(portrait, matte, head, ModelUses.Of(parts, trace), ModelUses.Fallbacks(parts, trace));
        }
        catch
        {
            portrait.Dispose();
            throw;
        }
    }

    private async ValueTask<Matte> MatteAsync(Portrait portrait, PhotoNeeds needs, CancellationToken cancellationToken)
    {
        var region = parts.Planner.NeedsWholePhoto
            ? new PhotoBox(0, 0, portrait.Photo.Width, portrait.Photo.Height)
            : needs.Region(portrait.Landmarks, portrait.Photo);
        var mattes = await parts.Matting.ComputeAsync([new MattingInput(portrait.Photo, region)], cancellationToken).ConfigureAwait(false);
        var matte = mattes[0];
        if (MatteCleaner.KeepPersonAt(matte, portrait.Landmarks.EyeMidpoint))
        {
            return matte;
        }

        matte.Dispose();
        throw new IdPhotoException(
            IdPhotoErrorCode.NoPerson,
            "A face was found, but the matting model sees no person around it: it may be a picture on a wall or a screen. Use a photo of the person.");
    }
}
