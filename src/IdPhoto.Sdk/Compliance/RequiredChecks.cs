namespace IdPhoto.Compliance;

/// <summary>Which checks decide the verdict.</summary>
internal static class RequiredChecks
{
    // What every document asks of every photo (ICAO Doc 9303-3 and TR Portrait Quality).
    private static readonly string[] Always =
    [
        CheckIds.SingleFace, CheckIds.Centring, CheckIds.Pitch, CheckIds.Yaw, CheckIds.EyesOpen, CheckIds.MouthClosed, CheckIds.Expression,
        CheckIds.LightingSymmetry, CheckIds.UnderExposure, CheckIds.OverExposure, CheckIds.NaturalColour, CheckIds.Sharpness,
        CheckIds.HeadInsideFrame,
    ];

    /// <summary>The ids of the checks that a document requires of a picture.</summary>
    public static IReadOnlySet<string> Of(PhotoTemplate template, CompliancePhase phase, bool backgroundReplaced)
    {
        if (template.RequiredChecks is { } named)
        {
            return named.ToHashSet(StringComparer.Ordinal);
        }

        var required = new HashSet<string>(Always, StringComparer.Ordinal);
        AddIf(template.Glasses == GlassesRule.Forbidden, CheckIds.Glasses);
        AddIf(Judged(template.Head.Height, "head.height"), CheckIds.HeadHeight);
        AddIf(Judged(template.Head.EyeLine, "head.eyeLine"), CheckIds.EyeLine);
        AddIf(Judged(template.Head.TopMargin, "head.topMargin"), CheckIds.TopMargin);
        AddIf(Judged(template.Head.ChinMargin, "head.chinMargin"), CheckIds.ChinMargin);

        // A background that will be replaced need not be plain; one that stays must be.
        var backgroundCounts = phase == CompliancePhase.Finished || !backgroundReplaced;
        AddIf(backgroundCounts, CheckIds.BackgroundUniformity);
        AddIf(backgroundCounts && !template.IsHouseDefault("backgrounds"), CheckIds.BackgroundColour);

        // The source is levelled; what remains in the finished photo counts.
        AddIf(phase == CompliancePhase.Finished, CheckIds.Roll);
        AddIf(phase == CompliancePhase.Finished, CheckIds.File);
        AddIf(phase == CompliancePhase.Source, CheckIds.InterEyeDistance);
        AddIf(phase == CompliancePhase.Source, CheckIds.Resolution);
        return required;

        void AddIf(bool condition, string id)
        {
            if (condition)
            {
                required.Add(id);
            }
        }

        bool Judged(FrameRange? range, string field) => range is not null && !template.IsHouseDefault(field)
            && !(template.IsHouseDefault(field + ".min") && template.IsHouseDefault(field + ".max"));
    }
}
