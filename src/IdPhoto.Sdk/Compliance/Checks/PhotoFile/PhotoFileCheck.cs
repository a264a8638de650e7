namespace IdPhoto.Compliance.Checks.PhotoFile;

/// <summary>
/// The file's format, pixels and kilobytes as the document asks. One result tells of the first rule that is broken, in its unit: none for
/// the format, <c>ratio</c> or <c>px</c> for the pixels, <c>KB</c> for the size.
/// </summary>
internal sealed class PhotoFileCheck(PhotoFileOptions options) : IComplianceCheck
{
    private const double BytesPerKilobyte = 1024;

    public string Id => CheckIds.File;

    public ComplianceResult Evaluate(ComplianceContext context) => context switch
    {
        { Phase: CompliancePhase.Source } => ComplianceResult.NotAssessed(Id, "The uploaded file is not the one that is handed in."),
        { File: { } file } => Rules(context, file).MaxBy(Urgency)!,
        _ => ComplianceResult.NotAssessed(Id, "Pixels were handed over, not a file."),
    };

    private static int Urgency(ComplianceResult result) => result.Status switch
    {
        ComplianceStatus.Fail => 2,
        ComplianceStatus.Borderline => 1,
        _ => 0,
    };

    private static bool IsPrint(ComplianceContext context) => context.Target.HeightMm is not null && context.Target != context.Template.Digital;

    // The kilobytes come first: where every rule is kept, theirs is the number worth showing.
    private IEnumerable<ComplianceResult> Rules(ComplianceContext context, PhotoFileFacts file)
    {
        var target = context.Target;
        if ((target.MinKilobytes ?? target.MaxKilobytes) is not null)
        {
            yield return ComplianceResult.Measured(Id, file.Bytes / BytesPerKilobyte, "KB", new(target.MinKilobytes, target.MaxKilobytes), 0);
        }

        yield return Shape(target, file);
        if (!IsPrint(context) && !context.Template.IsHouseDefault("digital.size"))
        {
            yield return Pixels(target, file);
        }

        if (target.Formats.Count > 0 && !target.Formats.Contains(file.Format))
        {
            yield return new() { Id = Id, Status = ComplianceStatus.Fail };
        }
    }

    private ComplianceResult Shape(TemplateTarget target, PhotoFileFacts file)
    {
        var wanted = (double)target.WidthPx / target.HeightPx;
        var allowed = new AllowedRange(wanted * (1 - options.ShapeTolerance), wanted * (1 + options.ShapeTolerance));
        return ComplianceResult.Measured(Id, (double)file.Width / file.Height, "ratio", allowed, 0);
    }

    // Portals often take more pixels than the size that is known of them, never fewer.
    private ComplianceResult Pixels(TemplateTarget target, PhotoFileFacts file) =>
        ComplianceResult.Measured(Id, file.Width, "px", new(target.WidthPx, target.WidthPx), 0) with
        {
            Status = file.Width.CompareTo(target.WidthPx) switch
            {
                < 0 => ComplianceStatus.Fail,
                > 0 => ComplianceStatus.Borderline,
                _ => ComplianceStatus.Pass,
            },
        };
}
