using IdPhoto.Composition.Retouch;
using IdPhoto.Geometry.Hivision;
using IdPhoto.Imaging;
using Microsoft.Extensions.DependencyInjection;

namespace IdPhoto.AspNetCore.Hivision;

/// <summary>The routes that make an ID photo: <c>/idphoto</c> from a photo, <c>/idphoto_crop</c> from a person that is cut out already.</summary>
internal sealed class HivisionPhotos(HivisionPipelines pipelines, PhotoDecoder decoder)
{
    public async Task<HivisionReply> MakeAsync(HivisionForm form, CancellationToken cancellationToken)
    {
        var pipeline = pipelines.Of(form).GetRequiredService<IIdPhotoPipeline>();
        using var decoded = decoder.Decode(form.Image);
        var retouch = Retouch(form);
        using var photo = retouch.Apply(decoded.Image);
        pipelines.Set(new HivisionSettings(Crop(form)));
        var reply = await ReplyAsync(pipeline, photo, form, cancellationToken).ConfigureAwait(false);
        // The pipeline is given pixels: what was done to them before, it does not know.
        Alteration[] before = [.. DecodingChanges.Of(decoded), .. retouch == new HivisionRetouch() ? Array.Empty<Alteration>() : [Alteration.Retouched]];
        return reply with { Changes = [.. reply.Changes.Union(before).Order()] };
    }

    public async Task<HivisionReply> CropAsync(HivisionForm form, CancellationToken cancellationToken)
    {
        var pipeline = pipelines.Of(form, given: true).GetRequiredService<IIdPhotoPipeline>();
        using var cutout = Cutout.Read(form.Image, decoder);
        pipelines.Set(new HivisionSettings(Crop(form), cutout));
        return await ReplyAsync(pipeline, cutout.Photo, form, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<HivisionReply> ReplyAsync(IIdPhotoPipeline pipeline, PhotoImage photo, HivisionForm form, CancellationToken cancellationToken)
    {
        var size = SizeTemplates.Id(form.Whole("width", 295), form.Whole("height", 413), form.Whole("dpi", 300));
        var request = new IdPhotoRequest(size)
        {
            Background = Background.Transparent,
            Format = PhotoFormat.Png,
            IncludeHd = form.Switch("hd", true),
            IncludeCompliance = false,
        };
        var result = await pipeline.CreateAsync(photo, request, cancellationToken).ConfigureAwait(false);
        return new HivisionReply(true)
        {
            Standard = HivisionReply.Data(result.Photo),
            Hd = result.Hd is { } hd ? HivisionReply.Data(hd) : null,
            Changes = result.Alterations,
        };
    }

    private static HivisionCropOptions Crop(HivisionForm form) => new()
    {
        HeadMeasureRatio = form.Number("head_measure_ratio", 0.2),
        HeadHeightRatio = form.Number("head_height_ratio", 0.45),
        TopDistanceMax = form.Number("top_distance_max", 0.12),
        TopDistanceMin = form.Number("top_distance_min", 0.10),
        FaceAlignment = form.Switch("face_align", false),
    };

    private static HivisionRetouch Retouch(HivisionForm form) => new()
    {
        Whitening = form.Whole("whitening_strength", 0),
        Brightness = form.Number("brightness_strength", 0),
        Contrast = form.Number("contrast_strength", 0),
        Sharpen = form.Number("sharpen_strength", 0),
        Saturation = form.Number("saturation_strength", 0),
    };
}
