using System.Text.Json.Serialization;
using IdPhoto.ConsoleHost.Files;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>A photo that was made: the object that <c>make --json</c> prints, and an element of a batch's <c>made</c>.</summary>
internal sealed record PhotoReport
{
    /// <summary>The file it was made from; in a batch only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Photo { get; init; }

    /// <summary>The template's id.</summary>
    public required string Template { get; init; }

    public required FileReport Output { get; init; }

    public required FaceReport Face { get; init; }

    /// <summary>The numbers that no source states and the library chose.</summary>
    public required IReadOnlyList<string> HouseDefaults { get; init; }

    public required IReadOnlyList<Alteration> Alterations { get; init; }

    /// <summary>Milliseconds by stage.</summary>
    public required IReadOnlyDictionary<string, double> TimingsMs { get; init; }

    public required IReadOnlyList<ModelUse> Models { get; init; }

    public required IReadOnlyList<IdPhotoWarning> Warnings { get; init; }

    /// <summary>Whether the document would accept the finished photo.</summary>
    public required ComplianceDocument? Compliance { get; init; }

    /// <summary>What of the photo as taken speaks for and against it.</summary>
    public required ComplianceDocument? SourceCompliance { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FileReport? Hd { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FileReport? Cutout { get; init; }

    /// <summary>The sheet's file.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Sheet { get; init; }

    /// <summary>More documents of the same photo.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PhotoReport>? Alternatives { get; init; }

    public static PhotoReport From(IdPhotoResult result, MakePaths paths) => new()
    {
        Template = result.Template.Id,
        Output = FileReport.From(paths.Output!, result.Photo),
        HouseDefaults = result.HouseDefaults,
        Face = FaceReport.From(result.Face),
        Alterations = result.Alterations,
        // A stage may run more than once, for instance detection on a turned photo.
        TimingsMs = result.Timings.GroupBy(t => t.Stage, StringComparer.Ordinal).ToDictionary(
            g => g.Key, g => Math.Round(g.Sum(t => t.Duration.TotalMilliseconds), 2), StringComparer.Ordinal),
        Models = result.Models,
        Warnings = result.Warnings,
        Compliance = result.Compliance is null ? null : ComplianceDocument.From(result.Compliance),
        SourceCompliance = result.SourceCompliance is null ? null : ComplianceDocument.From(result.SourceCompliance),
        Hd = paths.Hd is null || result.Hd is null ? null : FileReport.From(paths.Hd, result.Hd),
        Cutout = paths.Cutout is null || result.Cutout is null ? null : FileReport.From(paths.Cutout, result.Cutout) with { Alterations = result.CutoutAlterations },
        Sheet = paths.Sheet,
    };
}
