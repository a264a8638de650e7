using System.Globalization;

namespace IdPhoto.Tests.Templates;

/// <summary>Spells a template out in the short form that the expectations use. Millimetres to a hundredth, finer than any authority states.</summary>
internal static class TemplateText
{
    public static string Print(PhotoTemplate template) =>
        template.Print is { } p
            ? string.Create(CultureInfo.InvariantCulture, $"{p.WidthMm}x{p.HeightMm} mm, {p.WidthPx}x{p.HeightPx} px, {p.Dpi} dpi")
            : "none";

    public static string Digital(PhotoTemplate template) =>
        template.Digital is { } d
            ? $"{d.WidthPx}x{d.HeightPx} px, {d.Dpi} dpi, {d.MinKilobytes}..{d.MaxKilobytes} KB, {string.Join('/', d.Formats)}"
            : "none";

    public static string Head(PhotoTemplate template)
    {
        var head = template.Head;
        var mm = template.Print?.HeightMm ?? throw new InvalidOperationException($"{template.Id} has no print.");
        return $"{head.Top} {Range(head.Height, mm)}, eyes {Range(head.EyeLine, mm)}, "
            + $"top {Range(head.TopMargin, mm)}, chin {Range(head.ChinMargin, mm)}";
    }

    public static string Backgrounds(PhotoTemplate template) => string.Join(' ', template.Backgrounds);

    public static string HouseDefaults(PhotoTemplate template) => string.Join(' ', template.HouseDefaults);

    private static string Range(FrameRange? range, double mm) =>
        range is { } r ? string.Create(CultureInfo.InvariantCulture, $"{r.Min * mm:0.##}-{r.Max * mm:0.##}") : "-";
}
