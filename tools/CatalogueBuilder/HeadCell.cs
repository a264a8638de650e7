namespace IdPhoto.CatalogueBuilder;

/// <summary>The head's place in words: millimetres of the print where there is one, else percent of the frame's height.</summary>
internal static class HeadCell
{
    public static string Write(PhotoTemplate template)
    {
        var head = template.Head;
        var houseHeight = TemplateRow.Mark(template, "head.height");
        var millimetres = houseHeight.Length == 0 ? template.Print?.HeightMm : null;
        var height = Range(head.Height, millimetres) + houseHeight
            + (TemplateRow.Mark(template, "head.height.min") is { Length: > 0 } least ? least : TemplateRow.Mark(template, "head.height.max"));
        IEnumerable<string?> parts =
        [
            head.Top == HeadTop.Hair ? $"{height} to the top of the hair" : height,
            Part("eyes", "head.eyeLine", head.EyeLine, template),
            Part("top", "head.topMargin", head.TopMargin, template),
            Part("chin", "head.chinMargin", head.ChinMargin, template),
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    private static string? Part(string name, string field, FrameRange? range, PhotoTemplate template) =>
        range is { } r ? $"{name} {Range(r, template.Print?.HeightMm)}{TemplateRow.Mark(template, field)}" : null;

    private static string Range(FrameRange range, double? millimetres)
    {
        var (whole, unit) = millimetres is { } mm ? (mm, "mm") : (100, "%");
        var (min, max) = (Number(range.Min * whole), Number(range.Max * whole));
        return (range.Min, range.Max) switch
        {
            (_, 1) => $"≥ {min} {unit}",
            (0, _) => $"≤ {max} {unit}",
            _ => min == max ? $"{min} {unit}" : $"{min}–{max} {unit}",
        };
    }

    private static string Number(double value) => $"{value:0.##}";
}
