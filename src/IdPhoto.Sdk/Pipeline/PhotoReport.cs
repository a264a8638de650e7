using System.Globalization;
using IdPhoto.Geometry;
using IdPhoto.Imaging;
using IdPhoto.Pipeline.Tone;

namespace IdPhoto.Pipeline;

/// <summary>What the user of a photo should know, in words.</summary>
internal static class PhotoReport
{
    // A scale of 1.05 cannot be seen.
    private const double NoticeableEnlargement = 1.05;

    public static IEnumerable<IdPhotoWarning> Warnings(PhotoOrder order, Portrait portrait, CropPlan plan, CropPlan? sheetPlan, ToneCorrection? tone) =>
    [
        .. AboutTemplate(order.Template), .. EditWarnings.Of(order), .. AboutUpload(portrait), .. tone?.Warnings ?? [], .. AboutGeometry(order, plan),
        .. AboutMissingPicture(order, plan, sheetPlan),
    ];

    /// <summary>The house defaults that this photo was made by: the head's, the background's if it was taken, the target's.</summary>
    public static IReadOnlyList<string> HouseDefaults(PhotoOrder order)
    {
        var target = order.Target.WidthMm is null ? "digital." : "print.";
        return [.. order.Template.HouseDefaults.Where(field => field switch
        {
            "backgrounds" => order.Background == Background.Solid(order.Template.Backgrounds[0]),
            "print.dpi" or "digital.dpi" => order.Request.Dpi is null && field.StartsWith(target, StringComparison.Ordinal),
            "digital.minKb" => target == "digital." && order.Request.MinKilobytes is null,
            "digital.maxKb" => target == "digital." && order.Request.MaxKilobytes is null,
            _ => field.StartsWith("head.", StringComparison.Ordinal) || field.StartsWith(target, StringComparison.Ordinal),
        })];
    }

    private static IEnumerable<IdPhotoWarning> AboutUpload(Portrait portrait)
    {
        if (portrait.Upload.AlphaFlattened)
        {
            yield return new(IdPhotoWarningCode.AlphaFlattened, "The photo had transparent pixels; they were laid on white.");
        }

        if (portrait.Turn != QuarterTurn.None)
        {
            yield return new(
                IdPhotoWarningCode.PhotoTurned, "The photo lay on its side or upside down without saying so in its EXIF data; it was turned by the face.");
        }
    }

    private static IEnumerable<IdPhotoWarning> AboutGeometry(PhotoOrder order, CropPlan plan)
    {
        foreach (var conflict in plan.Conflicts)
        {
            yield return new(IdPhotoWarningCode.GeometryConflict, conflict);
        }

        if (plan.Scale > NoticeableEnlargement)
        {
            yield return new(
                IdPhotoWarningCode.Enlarged,
                $"The photo was enlarged {plan.Scale:0.0} times: the head has fewer pixels in it than the document asks for. Use a photo of higher resolution.");
        }

        if (HouseHead(order.Template) is { } sentence)
        {
            yield return new(IdPhotoWarningCode.HouseDefaultGeometry, sentence);
        }
    }

    // The sheet may show another shape than the file, and lack picture where the file does not.
    private static IEnumerable<IdPhotoWarning> AboutMissingPicture(PhotoOrder order, CropPlan plan, CropPlan? sheetPlan)
    {
        if ((plan.Shortfall.Any ? plan : sheetPlan) is not { Shortfall.Any: true } shortest)
        {
            yield break;
        }

        yield return new(
            IdPhotoWarningCode.PictureMissing,
            $"The photo does not hold enough picture{(shortest == plan ? string.Empty : " for the sheet")}: {Missing(shortest)}. Take it from farther away, with room above the hair and beside the shoulders.");
        if (order.EditsForbidden)
        {
            yield return new(
                IdPhotoWarningCode.EditForbiddenByDocument,
                $"Where picture is missing, the frame was filled with the background colour although the rules for {order.Template.Id} forbid altering the photo: the authority may reject it.");
        }
    }

    private static IEnumerable<IdPhotoWarning> AboutTemplate(PhotoTemplate template)
    {
        if (template.Unverified)
        {
            yield return new(
                IdPhotoWarningCode.UnverifiedTemplate,
                $"The numbers of {template.Id} are unverified: compare them with the authority's own page before you hand the photo in.");
        }
    }

    private static string? HouseHead(PhotoTemplate template)
    {
        var height = template.Head.Height;
        var used = string.Create(CultureInfo.InvariantCulture, $"{height.Min * 100:0.#} to {height.Max * 100:0.#} % of the frame's height was used");
        return template.HouseDefaults.Contains("head.height", StringComparer.Ordinal)
            ? $"No source states a range for the head height of {template.Id}: {used}, this library's choice."
            : template.HouseDefaults.Any(field => field.StartsWith("head.height.", StringComparison.Ordinal))
                ? $"The sources state only a part of the head height for {template.Id}: {used}, in part this library's choice."
                : null;
    }

    private static string Missing(CropPlan plan)
    {
        var (sides, perMm) = (plan.Shortfall, plan.PixelsPerMillimetre);
        string Length(double pixels) => perMm is { } scale ? $"{pixels / scale:0.0} mm" : $"{pixels:0} px";
        (double Pixels, string Side)[] all = [(sides.Left, "at the left"), (sides.Top, "at the top"), (sides.Right, "at the right"), (sides.Bottom, "at the bottom")];
        return string.Join(", ", all.Where(s => s.Pixels >= 0.5).Select(s => $"{Length(s.Pixels)} are missing {s.Side}"));
    }
}
