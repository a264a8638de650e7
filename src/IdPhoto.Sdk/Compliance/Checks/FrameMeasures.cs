namespace IdPhoto.Compliance.Checks;

/// <summary>Lengths along the frame's height, in the document's own unit: millimetres where it states a print, else percent of the height.</summary>
internal static class FrameMeasures
{
    /// <summary>The unit.</summary>
    public static string Unit(ComplianceContext context) => context.Target.HeightMm is null ? "%" : "mm";

    /// <summary>The document's unit for a fraction of the frame's height.</summary>
    public static double FromFraction(ComplianceContext context, double fraction) => fraction * (context.Target.HeightMm ?? 100);

    /// <summary>The document's unit for a length in frame pixels.</summary>
    public static double FromPixels(ComplianceContext context, double pixels) => FromFraction(context, pixels / context.FrameHeight);

    /// <summary>Chin to crown, frame pixels: what errors along the head are shares of.</summary>
    public static double HeadHeight(ComplianceContext context) => context.InFrame(context.Head.Crown).DistanceTo(context.InFrame(context.Head.Chin));

    /// <summary>Judges a length, frame pixels, against a range of the template.</summary>
    /// <param name="id">The check.</param>
    /// <param name="context">The photo.</param>
    /// <param name="pixels">The length, frame pixels.</param>
    /// <param name="range">The template's range; null when the authority states none.</param>
    /// <param name="field">The template's field, as <see cref="PhotoTemplate.HouseDefaults"/> names it.</param>
    /// <param name="uncertainty">How far the truth may lie from the length, frame pixels.</param>
    public static ComplianceResult Judge(
        string id, ComplianceContext context, double pixels, FrameRange? range, string field, double uncertainty)
    {
        var (value, error) = (FromPixels(context, pixels), FromPixels(context, uncertainty));
        return Stated(context, range, field) is { } allowed
            ? ComplianceResult.Measured(id, value, Unit(context), allowed, error)
            : ComplianceResult.Unjudged(id, value, Unit(context), error, $"No source states this rule for {context.Template.Id}.");
    }

    // A side of the range that this library filled in steers the crop and is never used to judge.
    private static AllowedRange? Stated(ComplianceContext context, FrameRange? range, string field)
    {
        var template = context.Template;
        if (range is not { } stated || template.IsHouseDefault(field))
        {
            return null;
        }

        double? min = stated.Min <= 0 || template.IsHouseDefault(field + ".min") ? null : FromFraction(context, stated.Min);
        double? max = stated.Max >= 1 || template.IsHouseDefault(field + ".max") ? null : FromFraction(context, stated.Max);
        return min is null && max is null ? null : new AllowedRange(min, max);
    }
}
