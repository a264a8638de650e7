namespace IdPhoto.Pipeline;

/// <summary>What of the edits that were asked for was refused, what was made although the document forbids it, and what no office takes.</summary>
internal static class EditWarnings
{
    public static IEnumerable<IdPhotoWarning> Of(PhotoOrder order)
    {
        var id = order.Template.Id;
        (bool Refused, string Refusal, bool Made, string Misgiving)[] edits =
        [
            (order.BackgroundRefused,
                $"The background was left as it is: the rules for {id} forbid replacing it. Ask for EditConsent.Allow to replace it all the same.",
                !order.KeepsBackground,
                $"The background was replaced although the rules for {id} forbid it: the authority may reject the photo. Take it again in front of a plain wall."),
            (order.MirrorRefused,
                $"The photo was not mirrored: the rules for {id} forbid altering it. Ask for EditConsent.Allow to mirror it all the same.",
                order.Mirrors,
                $"The photo was mirrored although the rules for {id} forbid altering it: the authority may reject it."),
            (order.ToneRefused,
                $"Light, colour and grain were left as they are: the rules for {id} forbid altering the photo. Ask for EditConsent.Allow to correct them all the same.",
                order.Tone is not null,
                $"Corrections of light, colour or grain were asked for although the rules for {id} forbid altering the photo: the authority may reject it."),
        ];
        foreach (var edit in edits)
        {
            if (edit.Refused)
            {
                yield return new(IdPhotoWarningCode.EditForbiddenByDocument, edit.Refusal);
            }

            if (order.EditsForbidden && edit.Made)
            {
                yield return new(IdPhotoWarningCode.EditForbiddenByDocument, edit.Misgiving);
            }
        }

        if (order.Request.Watermark is not null)
        {
            yield return new(
                IdPhotoWarningCode.Watermarked, "The photo carries a watermark: no office accepts it. The report judges the photo without it.");
        }

        if (order.Background is SolidBackground solid && !order.Template.Backgrounds.Contains(solid.Colour))
        {
            yield return new(
                IdPhotoWarningCode.BackgroundNotAccepted,
                $"{solid.Colour} is not among the backgrounds known for {id} ({string.Join(", ", order.Template.Backgrounds)}).");
        }
    }
}
