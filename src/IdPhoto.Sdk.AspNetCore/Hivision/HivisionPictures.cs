using IdPhoto.Composition;
using IdPhoto.Export;
using IdPhoto.Imaging;
using Microsoft.Extensions.DependencyInjection;

namespace IdPhoto.AspNetCore.Hivision;

/// <summary>The routes that change a picture and look for no face.</summary>
internal sealed class HivisionPictures(HivisionPipelines pipelines, PhotoDecoder decoder, PhotoEncoder encoder, IBackgroundComposer composer)
{
    private const double MillimetresPerInch = 25.4;

    public async Task<HivisionReply> MattingAsync(HivisionForm form, CancellationToken cancellationToken)
    {
        var request = new BackgroundRequest(Background.Transparent) { Format = PhotoFormat.Png, Dpi = Dpi(form) };
        var replacer = pipelines.Of(form).GetRequiredService<IBackgroundReplacer>();
        var result = await replacer.ReplaceBackgroundAsync(form.Image, request, cancellationToken).ConfigureAwait(false);
        return HivisionReply.Of(result.Photo, result.Alterations);
    }

    public HivisionReply AddBackground(HivisionForm form)
    {
        var colour = Colour(form, "000000");
        Background background = form.Whole("render", 0) switch
        {
            0 => Background.Solid(colour),
            1 => new HivisionGradientBackground(colour, GradientShape.Linear),
            2 => new HivisionGradientBackground(colour, GradientShape.Radial),
            _ => throw Invalid("render takes 0 (one colour), 1 (up-down gradient) or 2 (centre gradient)."),
        };
        using var cutout = Cutout.Read(form.Image, decoder);
        using var matte = cutout.MatteOf(cutout.Photo, new PhotoBox(0, 0, cutout.Photo.Width, cutout.Photo.Height));
        using var target = new PhotoImage(cutout.Photo.Width, cutout.Photo.Height);
        composer.Compose(cutout.Photo, matte, background, target);
        return HivisionReply.Of(Encode(target, form, form.Whole("kb")), Alteration.BackgroundReplaced);
    }

    public HivisionReply Layout(HivisionForm form)
    {
        var dpi = Dpi(form);
        using var photo = decoder.Decode(form.Image);
        var (width, height) = (form.Whole("width", 295) * MillimetresPerInch / dpi, form.Whole("height", 413) * MillimetresPerInch / dpi);
        // As there: whatever shape the photo has, it becomes width × height.
        var options = new SheetOptions
        {
            Paper = PaperSize.FourBySix,
            CutLines = CutLines.None,
            Dpi = dpi,
            MaxKilobytes = form.Whole("kb"),
            AllowStretch = true,
        };

        // At its own size a photo's pixels are copied.
        var resampled = (photo.Image.Width, photo.Image.Height) != (form.Whole("width", 295), form.Whole("height", 413));
        Alteration[] changes = [.. DecodingChanges.Of(photo), .. resampled ? [Alteration.Resample] : Array.Empty<Alteration>()];
        return HivisionReply.Of(PrintSheet.Create(photo.Image, width, height, options), changes);
    }

    public HivisionReply Watermark(HivisionForm form)
    {
        using var photo = decoder.Decode(form.Image);
        // There sizes are pixels; here they are shares: of the height, and of the text's own height.
        var size = form.Number("size", 20);
        var text = new Watermark(form.Text("text", "Hello"))
        {
            Colour = Colour(form, "#000000"),
            Opacity = form.Number("opacity", 0.5),
            AngleDegrees = Math.IEEERemainder(form.Number("angle", 30), 360),
            TextHeight = size / photo.Image.Height,
            Spacing = size > 0 ? form.Number("space", 25) / size : 0,
        };
        text.ApplyTo(photo.Image);
        return HivisionReply.Of(Encode(photo.Image, form, form.Whole("kb")), [.. DecodingChanges.Of(photo), Alteration.Watermarked]);
    }

    public HivisionReply FileSize(HivisionForm form)
    {
        using var photo = decoder.Decode(form.Image);
        return HivisionReply.Of(Encode(photo.Image, form, form.Whole("kb", 50)), [.. DecodingChanges.Of(photo)]);
    }

    // As there: PNG without a size, JPEG with one.
    private EncodedPhoto Encode(PhotoImage picture, HivisionForm form, int? kilobytes) => encoder.Encode(
        picture, new EncodeSettings { Format = kilobytes is null ? PhotoFormat.Png : PhotoFormat.Jpeg, Dpi = Dpi(form), MaxKilobytes = kilobytes });

    private static int Dpi(HivisionForm form) => form.Whole("dpi", 300);

    private static Rgb Colour(HivisionForm form, string otherwise) =>
        Rgb.TryParse(form.Text("color", otherwise), out var colour) ? colour : throw Invalid("color takes six hexadecimal digits.");

    private static IdPhotoException Invalid(string message) => new(IdPhotoErrorCode.InvalidRequest, message);
}
