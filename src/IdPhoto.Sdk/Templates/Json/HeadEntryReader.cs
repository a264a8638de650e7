namespace IdPhoto.Templates;

/// <summary>Turns the head's place from millimetres of the print or percent into fractions of the frame's height.</summary>
internal static class HeadEntryReader
{
    /// <param name="head">The rules as stated.</param>
    /// <param name="frameMm">The print's height, mm; null where the document exists as a file only.</param>
    /// <param name="fault">Where the template stands.</param>
    public static HeadRules Read(HeadEntry? head, double? frameMm, TemplateFault fault) => new()
    {
        Top = TemplateEntryReader.Word(head?.Top, TemplateVocabulary.HeadTops, HeadTop.Crown, "head.top", fault),
        Height = Range(head?.HeightMm, head?.HeightPercent, "head.height", frameMm, fault)
            ?? throw fault.In(
                "head.heightMm",
                "is missing; state heightMm or heightPercent. Where the authority states none, "
                + "use \"heightPercent\": [70, 80] and name head.height in houseDefaults."),
        EyeLine = Range(head?.EyeLineMm, head?.EyeLinePercent, "head.eyeLine", frameMm, fault),
        TopMargin = Range(head?.TopMarginMm, head?.TopMarginPercent, "head.topMargin", frameMm, fault),
        ChinMargin = Range(head?.ChinMarginMm, head?.ChinMarginPercent, "head.chinMargin", frameMm, fault),
    };

    private static FrameRange? Range(double?[]? mm, double?[]? percent, string field, double? frameMm, TemplateFault fault)
    {
        if (mm is not null && percent is not null)
        {
            throw fault.In($"{field}Mm", $"is stated in percent too; leave one of the two out.");
        }

        if (mm is not null && frameMm is null)
        {
            throw fault.In($"{field}Mm", $"needs print.heightMm; for a document that is a file only, state {field}Percent.");
        }

        return mm is not null
            ? Fraction(mm, frameMm!.Value, $"{field}Mm", "mm, the print's height", fault)
            : percent is null ? null : Fraction(percent, 100, $"{field}Percent", "% of the frame's height", fault);
    }

    private static FrameRange Fraction(double?[] range, double whole, string field, string unit, TemplateFault fault)
    {
        if (range is not [var from, var to] || (from is null && to is null))
        {
            throw fault.In(field, "must be a range [from, to] of two numbers, null for an open side.");
        }

        // An open side ends at the frame's edge, beyond which nothing can lie.
        var (min, max) = (from ?? 0, to ?? whole);
        return min >= 0 && min <= max && max <= whole
            ? new(min / whole, max / whole)
            : throw fault.In(field, $"[{min}, {max}] must rise and lie within 0 to {whole} {unit}.");
    }
}
