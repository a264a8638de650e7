namespace IdPhoto.Templates;

/// <summary>The rules of one target: pixels, millimetres and resolution agree, and the file can be made.</summary>
internal static class TargetValidation
{
    // The width and height fields of JFIF's density are 16 bits (ITU-T T.871, 10.1).
    private const int MaxDpi = 65535;

    // Published pixel counts are rounded, some to tens: within a hundredth they mean the same print.
    private const double Tolerance = 0.01;

    private const double MillimetresPerInch = 25.4;

    public static void Check(TemplateTarget? target, string field, TemplateFault fault)
    {
        if (target is null)
        {
            return;
        }

        Positive(target.WidthPx, $"{field}.widthPx", "pixels", fault);
        Positive(target.HeightPx, $"{field}.heightPx", "pixels", fault);
        if (target.Dpi is < 1 or > MaxDpi)
        {
            throw fault.In($"{field}.dpi", $"{target.Dpi} must be 1 to {MaxDpi} dots per inch; 300 is usual.");
        }

        CheckPrint(target, field, fault);
        CheckFile(target, field, fault);
    }

    private static void CheckPrint(TemplateTarget target, string field, TemplateFault fault)
    {
        if (target.WidthMm is null != target.HeightMm is null)
        {
            throw fault.In($"{field}.{(target.WidthMm is null ? "widthMm" : "heightMm")}", "state both millimetres or neither.");
        }

        Agree(target.WidthPx, target.WidthMm, target.Dpi, $"{field}.widthPx", fault);
        Agree(target.HeightPx, target.HeightMm, target.Dpi, $"{field}.heightPx", fault);
    }

    private static void Agree(int px, double? mm, int dpi, string field, TemplateFault fault)
    {
        var expected = mm / MillimetresPerInch * dpi;
        if (expected is { } wanted && !(Math.Abs(px - wanted) <= Tolerance * wanted))
        {
            throw fault.In(field, $"{px} px do not agree with {mm} mm at {dpi} dpi, which is {wanted:0.#} px; 1 % is allowed.");
        }
    }

    private static void CheckFile(TemplateTarget target, string field, TemplateFault fault)
    {
        Positive(target.MinKilobytes ?? 1, $"{field}.minKb", "kilobytes", fault);
        Positive(target.MaxKilobytes ?? 1, $"{field}.maxKb", "kilobytes", fault);
        if (target.MinKilobytes > target.MaxKilobytes)
        {
            throw fault.In($"{field}.minKb", $"{target.MinKilobytes} is above maxKb, {target.MaxKilobytes}.");
        }

        if (target.Formats.Any(f => !TemplateVocabulary.Formats.Values.Contains(f)))
        {
            throw fault.In($"{field}.formats", $"must be formats that can be written: {string.Join(", ", TemplateVocabulary.Formats.Keys)}.");
        }
    }

    private static void Positive(int value, string field, string unit, TemplateFault fault)
    {
        if (value <= 0)
        {
            throw fault.In(field, $"{value} must be a positive number of {unit}.");
        }
    }
}
