using System.Globalization;

namespace IdPhoto.AspNetCore.Jobs.Work;

/// <summary>An order in the library's words.</summary>
internal static class OrderedPhoto
{
    public static IdPhotoRequest Request(JobOrder order)
    {
        var (background, tone) = (order.Background is { } text ? Background.Parse(text) : null, OrderedTone.Of(order));
        return new IdPhotoRequest(order.Template)
        {
            Target = order.Target,
            Background = background,
            // Whoever names a colour wants it; the library warns where the document forbids it (as the command line does).
            Edits = background is null || (background == Background.Original && !order.Mirror && tone is null) ? EditConsent.FollowDocument : EditConsent.Allow,
            Faces = order.Face,
            Mirror = order.Mirror,
            Tone = tone,
            Format = order.Format,
            Dpi = order.Dpi,
            MinKilobytes = order.MinKb,
            MaxKilobytes = order.MaxKb,
            IncludeHd = order.Hd,
            IncludeCutout = order.Cutout,
            Sheet = order.Sheet is { } paper ? new SheetOptions { Paper = PaperSize.Get(paper) } : null,
            Culture = Culture(order),
        };
    }

    public static CheckRequest Check(JobOrder order) => new(order.Template)
    {
        Target = order.Target,
        Phase = order.Finished ? CompliancePhase.Finished : CompliancePhase.Source,
        Background = order.Background is { } text ? Background.Parse(text) : null,
        Culture = Culture(order),
    };

    public static CultureInfo Culture(JobOrder order) => CultureInfo.GetCultureInfo(order.Language);
}
