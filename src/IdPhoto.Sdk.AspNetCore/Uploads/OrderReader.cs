using System.Globalization;
using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Jobs;
using IdPhoto.AspNetCore.Pipelines;
using IdPhoto.AspNetCore.Webhooks;
using IdPhoto.Templates;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Uploads;

/// <summary>Turns the fields of a form into an order. What cannot be meant is said now, not when the job runs.</summary>
internal sealed class OrderReader(ITemplateProvider templates, IOptions<IdPhotoApiOptions> options)
{
    /// <exception cref="IdPhotoException">A field has a value that it cannot have.</exception>
    public JobOrder Read(PhotoForm form, JobKind kind)
    {
        var order = new JobOrder
        {
            Kind = kind,
            Uploads = form.Uploads,
            Template = form["template"] ?? JobOrder.DefaultTemplate,
            Background = form["background"],
            Format = Format(form["format"]),
            Target = Choice(form, "target", ("default", PhotoTarget.Default), ("print", PhotoTarget.Print), ("digital", PhotoTarget.Digital)),
            Dpi = Number(form, "dpi"),
            MinKb = Number(form, "minKb"),
            MaxKb = Number(form, "maxKb"),
            Matting = form["matting"],
            Detector = form["detector"],
            Face = Choice(form, "face", ("single", FaceSelection.Single), ("largest", FaceSelection.Largest)),
            Sheet = form["sheet"],
            Hd = Flag(form, "hd"),
            Cutout = Flag(form, "cutout"),
            Report = Flag(form, "report"),
            Mirror = Flag(form, "mirror"),
            WhiteBalance = Flag(form, "whiteBalance"),
            Exposure = Flag(form, "exposure"),
            ExposureTarget = Share(form, "exposureTarget"),
            Denoise = Flag(form, "denoise"),
            Sharpen = Flag(form, "sharpen"),
            Retouch = form["retouch"],
            Finished = Flag(form, "finished"),
            Language = Choice(form, "language", ("en", "en"), ("zh", "zh")),
            CallbackUrl = form["callbackUrl"] is { } url ? WebhookAddress.Require(url, options.Value.Webhooks) : null,
        };
        Check(order);
        return order;
    }

    private void Check(JobOrder order)
    {
        if (order.Kind != JobKind.Preprocess)
        {
            templates.Require(order.Template).Resolve(order.Target);
        }

        _ = ModelNames.FindMatting(order.Matting);
        _ = ModelNames.FindDetector(order.Detector);
        if (order.Sheet is { } paper)
        {
            _ = PaperSize.Get(paper);
        }

        try
        {
            _ = order.Background is { } background ? Background.Parse(background) : null;
            OrderedTone.Of(order)?.Validate();
        }
        catch (FormatException e)
        {
            throw Invalid(e.Message);
        }
    }

    private static PhotoFormat? Format(string? text) =>
        text is null ? null
        : FormatWords.TryParse(text, out var format) && format is PhotoFormat.Jpeg or PhotoFormat.Png or PhotoFormat.WebP or PhotoFormat.Tiff ? format
        : throw Invalid($"format takes jpeg, png, webp or tiff, not '{text}'.");

    private static int? Number(PhotoForm form, string field) =>
        form[field] is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw Invalid($"{field} takes a whole number, not '{text}'.");

    private static double? Share(PhotoForm form, string field) =>
        form[field] is not { } text ? null
        : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
        : throw Invalid($"{field} takes a number as in 0.27, not '{text}'.");

    private static bool Flag(PhotoForm form, string field) =>
        Choice(form, field, ("false", false), ("true", true), ("0", false), ("1", true), ("on", true), ("off", false));

    // The first choice is the default.
    private static T Choice<T>(PhotoForm form, string field, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        if (form[field] is not { } text)
        {
            return choices[0].Value;
        }

        foreach (var (word, value) in choices)
        {
            if (word.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        throw Invalid($"{field} takes {string.Join(" or ", choices.ToArray().Select(c => c.Word))}, not '{text}'.");
    }

    private static IdPhotoException Invalid(string message) => new(IdPhotoErrorCode.InvalidRequest, message);
}
