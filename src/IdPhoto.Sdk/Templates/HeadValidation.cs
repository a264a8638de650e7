namespace IdPhoto.Templates;

/// <summary>The rules of the head's place: ranges rise, lie in the frame, and fit into it together.</summary>
internal static class HeadValidation
{
    // Fractions come from published millimetres by division; a sum that misses one by rounding is not a contradiction.
    private const double Rounding = 1e-9;

    public static void Check(HeadRules head, TemplateFault fault)
    {
        InFrame(head.Height, "head.height", fault);
        InFrame(head.EyeLine, "head.eyeLine", fault);
        InFrame(head.TopMargin, "head.topMargin", fault);
        InFrame(head.ChinMargin, "head.chinMargin", fault);
        if (head.Height.Min <= 0)
        {
            throw fault.In(
                "head.height",
                "must begin above 0; where the authority states no smallest head, choose one and name head.height.min in houseDefaults.");
        }

        var least = head.Height.Min + (head.TopMargin?.Min ?? 0) + (head.ChinMargin?.Min ?? 0);
        if (least > 1 + Rounding)
        {
            throw fault.In("head.height", $"the smallest head and margins together are {least:P1} of the frame's height; they must fit into it.");
        }

        var most = head.Height.Max + (head.TopMargin?.Max ?? 1) + (head.ChinMargin?.Max ?? 1);
        if (most < 1 - Rounding)
        {
            throw fault.In("head.height", $"the largest head and margins together are {most:P1} of the frame's height; they must fill it.");
        }

        CheckEyes(head, fault);
    }

    // The eyes lie between chin and top of the head, whose outermost places the margins give.
    private static void CheckEyes(HeadRules head, TemplateFault fault)
    {
        if (head.EyeLine is not { } eyes)
        {
            return;
        }

        var lowestChin = Math.Max(head.ChinMargin?.Min ?? 0, 1 - (head.TopMargin?.Max ?? 1) - head.Height.Max);
        if (eyes.Max <= lowestChin)
        {
            throw fault.In("head.eyeLine", $"ends at {eyes.Max:P1} of the frame's height; the chin lies at {lowestChin:P1} or higher.");
        }

        var highestTop = Math.Min(1 - (head.TopMargin?.Min ?? 0), (head.ChinMargin?.Max ?? 1) + head.Height.Max);
        if (eyes.Min >= highestTop)
        {
            throw fault.In("head.eyeLine", $"begins at {eyes.Min:P1} of the frame's height; the top of the head lies at {highestTop:P1} or lower.");
        }
    }

    private static void InFrame(FrameRange? range, string field, TemplateFault fault)
    {
        if (range is { } r && !(r.Min >= 0 && r.Min <= r.Max && r.Max <= 1))
        {
            throw fault.In(field, $"{r.Min} to {r.Max} must rise and lie within 0 to 1, the frame's height.");
        }
    }
}
