namespace IdPhoto.Compliance.Checks;

/// <summary>
/// The frame that ICAO TR Portrait Quality describes: 0.74 to 0.80 as wide as high. Its rules for the head's place and width are shares of that
/// frame; in another shape the same shares would ask for another head than the document does.
/// </summary>
internal static class IcaoFrame
{
    private const double Narrowest = 0.74;
    private const double Widest = 0.80;

    /// <summary>Judges a share of the frame, percent, where the frame has ICAO's shape; elsewhere no source states the rule.</summary>
    public static ComplianceResult Judge(string id, ComplianceContext context, double percent, AllowedRange allowed, double uncertainty) =>
        (double)context.FrameWidth / context.FrameHeight is >= Narrowest and <= Widest
            ? ComplianceResult.Measured(id, percent, "%", allowed, uncertainty)
            : ComplianceResult.Unjudged(
                id, percent, "%", uncertainty, "The rule is ICAO's, for frames that are 0.74 to 0.80 as wide as high; this document's is not.");
}
