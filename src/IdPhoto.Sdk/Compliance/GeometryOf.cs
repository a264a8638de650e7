using IdPhoto.Imaging;

namespace IdPhoto.Compliance;

/// <summary>Gathers what a report is drawn from.</summary>
internal static class GeometryOf
{
    /// <param name="context">The picture that was judged.</param>
    /// <param name="checks">What was found: the bands are the limits that were judged by, so that drawing and verdict agree.</param>
    /// <param name="photoToFile">Pixels of the judged photo → pixels of its file as a viewer shows it.</param>
    /// <param name="width">The file's width, pixels.</param>
    /// <param name="height">The file's height, pixels.</param>
    public static ComplianceGeometry Context(
        ComplianceContext context, IReadOnlyList<ComplianceResult> checks, AffineTransform photoToFile, int width, int height)
    {
        var head = context.Head.Through(context.ToFrame, context.FrameWidth, context.FrameHeight);
        return new ComplianceGeometry
        {
            FrameWidth = context.FrameWidth,
            FrameHeight = context.FrameHeight,
            FrameToFile = context.ToFrame.Invert().Then(photoToFile),
            FileWidth = width,
            FileHeight = height,
            ImageLeftEye = head.ImageLeftEye,
            ImageRightEye = head.ImageRightEye,
            MidlineAtEyes = head.MidlineAtEyes,
            Chin = head.Chin,
            Crown = head.Crown,
            HairTop = head.HairTop,
            Bands = [.. checks.Select(check => Band(check, context, head.Chin.Y)).OfType<AllowedBand>()],
        };
    }

    private static AllowedBand? Band(ComplianceResult check, ComplianceContext context, double chin)
    {
        double? pixels = check.Unit switch
        {
            "mm" => context.FrameHeight / context.Target.HeightMm,
            "%" => context.FrameHeight / 100.0,
            _ => null,
        };
        if (pixels is not { } unit || (check.Min ?? check.Max) is null)
        {
            return null;
        }

        // Lengths upward from the chin or from the lower edge, downward from the upper one.
        double? from = check.Id switch
        {
            CheckIds.HeadHeight => chin,
            CheckIds.EyeLine or CheckIds.ChinMargin => context.FrameHeight,
            CheckIds.TopMargin => 0,
            _ => null,
        };
        var direction = check.Id == CheckIds.TopMargin ? 1 : -1;
        return from is not { } start ? null : Between(
            check.Id, start + (direction * (check.Min ?? 0) * unit), check.Max is { } max ? start + (direction * max * unit) : direction < 0 ? 0 : chin);

        AllowedBand Between(string id, double a, double b) =>
            new(id, Math.Clamp(Math.Min(a, b), 0, context.FrameHeight), Math.Clamp(Math.Max(a, b), 0, context.FrameHeight));
    }
}
