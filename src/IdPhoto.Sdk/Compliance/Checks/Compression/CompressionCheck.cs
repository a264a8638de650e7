namespace IdPhoto.Compliance.Checks.Compression;

/// <summary>Not compressed too far (ICAO TR Portrait Quality): bytes of the raw pixels over bytes of the JPEG.</summary>
internal sealed class CompressionCheck(CompressionOptions options) : IComplianceCheck
{
    public string Id => CheckIds.Compression;

    public ComplianceResult Evaluate(ComplianceContext context) => context.File switch
    {
        null => ComplianceResult.NotAssessed(Id, "Pixels were handed over, not a file."),

        // Nothing was lost, however small the file: as good as no compression.
        { Format: PhotoFormat.Png or PhotoFormat.Gif } => Judged(1),
        { Format: PhotoFormat.Jpeg } file => OfJpeg(context, file),
        { Format: var format } => ComplianceResult.NotAssessed(Id, $"The rule is stated for JPEG, not for {format}."),
    };

    private static double RawBytes(PhotoFileFacts file) => (double)file.Width * file.Height * PhotoImage.Channels;

    // Some portals leave no choice: 600 × 600 pixels in 20 KB are 53:1.
    private ComplianceResult OfJpeg(ComplianceContext context, PhotoFileFacts file)
    {
        var ratio = RawBytes(file) / Math.Max(1, file.Bytes);
        return context is { Phase: CompliancePhase.Finished, Target.MaxKilobytes: { } cap } && RawBytes(file) > cap * 1024.0 * options.MaxRatio
            ? ComplianceResult.Unjudged(Id, ratio, "ratio", 0, $"The document's limit of {cap} KB leaves no room for {options.MaxRatio:0.#}:1.")
            : Judged(ratio);
    }

    private ComplianceResult Judged(double ratio) => ComplianceResult.Measured(Id, ratio, "ratio", AllowedRange.AtMost(options.MaxRatio), 0);
}
