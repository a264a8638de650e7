using IdPhoto.Export;
using IdPhoto.Imaging;
using IdPhoto.Inference;
using IdPhoto.Matting;
using IdPhoto.Matting.Refinement;

namespace IdPhoto.Pipeline;

/// <summary>Decode, matting, compose, encode. Waits for the same turns as the pipeline, whose memory they bound.</summary>
internal sealed class BackgroundReplacer(PipelineParts parts, StageProviders providers, PhotoLimits limits, Turns turns) : IBackgroundReplacer
{
    // Mattes are not stretched: where no person is, none comes near it (0004).
    private const float LeastConfidence = 0.5f;

    public async Task<BackgroundResult> ReplaceBackgroundAsync(
        Stream photo, BackgroundRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var file = await UploadReader.ReadAsync(photo, limits, cancellationToken).ConfigureAwait(false);
        return await ReplaceBackgroundAsync(file, request, cancellationToken).ConfigureAwait(false);
    }

    public Task<BackgroundResult> ReplaceBackgroundAsync(
        ReadOnlyMemory<byte> photo, BackgroundRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var settings = Settings(request);
        return turns.RunAsync(() => MakeAsync(photo, request, settings, cancellationToken), cancellationToken);
    }

    private static EncodeSettings Settings(BackgroundRequest request) => request.Background is null or OriginalBackground
        ? throw new IdPhotoException(IdPhotoErrorCode.InvalidRequest, "No other background was asked for. Give a colour, a gradient or transparent.")
        : new EncodeSettings
        {
            Format = PhotoOrder.ChooseFormat(request.Format, [], request.Background),
            Dpi = request.Dpi,
            MinKilobytes = request.MinKilobytes,
            MaxKilobytes = request.MaxKilobytes,
        };

    private async ValueTask<BackgroundResult> MakeAsync(
        ReadOnlyMemory<byte> file, BackgroundRequest request, EncodeSettings settings, CancellationToken cancellationToken)
    {
        using var trace = ModelTrace.Begin();
        var clock = new StageClock(providers);
        using var upload = clock.Run(Stage.Decode, () => parts.Decoder.Decode(file));
        using var matte = await clock.RunAsync(Stage.Matting, () => MatteAsync(upload.Image, cancellationToken)).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        using var frame = clock.Run(Stage.Compose, () => Compose(upload.Image, matte, request));
        cancellationToken.ThrowIfCancellationRequested();
        return new BackgroundResult
        {
            Photo = clock.Run(Stage.Encode, () => frame.Encode(parts.Encoder, settings)),
            Alterations = [.. Alterations(upload)],
            Models = ModelUses.Of(parts, trace).Where(use => use.Role == "matting").ToList(),
            Timings = clock.Timings,
        };
    }

    private async ValueTask<Matte> MatteAsync(PhotoImage photo, CancellationToken cancellationToken)
    {
        var whole = new MattingInput(photo, new PhotoBox(0, 0, photo.Width, photo.Height));
        var matte = (await parts.Matting.ComputeAsync([whole], cancellationToken).ConfigureAwait(false))[0];
        if (matte.Confidence >= LeastConfidence)
        {
            return matte;
        }

        matte.Dispose();
        throw new IdPhotoException(IdPhotoErrorCode.NoPerson, "The matting model sees no person in the photo: there is nothing to put before another background.");
    }

    private RenderedFrame Compose(PhotoImage photo, Matte matte, BackgroundRequest request)
    {
        using var refined = MatteRefiner.Refine(matte, AffineTransform.Identity, photo, request.MatteQuality);
        return RenderedFrame.Compose(parts.Composer, photo, refined, request.Background);
    }

    private static IEnumerable<Alteration> Alterations(DecodedPhoto upload)
    {
        (bool Happened, Alteration Alteration)[] all =
        [
            (upload.Orientation != 1, Alteration.Rotate), (upload.ColourConverted, Alteration.ColourConversion),
            (upload.AlphaFlattened, Alteration.AlphaFlattened), (true, Alteration.BackgroundReplaced),
        ];
        return all.Where(a => a.Happened).Select(a => a.Alteration);
    }
}
