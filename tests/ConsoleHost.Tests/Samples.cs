using System.Text;
using IdPhoto.Compliance;

namespace IdPhoto.ConsoleHost.Tests;

/// <summary>Values that a pipeline could return, with a number for every field.</summary>
internal static class Samples
{
    public static PhotoTemplate Template { get; } = new()
    {
        Id = "eu-schengen-visa",
        Name = "Schengen visa",
        Country = "EU",
        Document = DocumentKind.Visa,
        Print = new() { WidthPx = 827, HeightPx = 1063, Dpi = 600, WidthMm = 35, HeightMm = 45 },
        Digital = new()
        {
            WidthPx = 600,
            HeightPx = 771,
            Dpi = 300,
            MinKilobytes = 20,
            MaxKilobytes = 240,
            Formats = [PhotoFormat.Jpeg, PhotoFormat.WebP],
        },
        Head = new() { Height = new(0.7, 0.8), EyeLine = new(0.5, 0.6), TopMargin = new(0.02, 0.1), ChinMargin = new(0.1, 0.2) },
        Backgrounds = [new(0xDC, 0xDC, 0xDC), Rgb.White],
        Glasses = GlassesRule.Allowed,
        EditPolicy = EditPolicy.NoBackgroundReplacement,
        Sources = ["https://example.org/photo"],
        SourceNote = "read in 2025",
        Confidence = TemplateConfidence.High,
        HouseDefaults = ["head.height"],
    };

    public static PhotoTemplate FileOnly { get; } = Template with
    {
        Id = "jp-passport-online",
        Name = "Passport (online)",
        Country = "JP",
        Document = DocumentKind.Passport,
        Print = null,
        EditPolicy = EditPolicy.Unstated,
        HouseDefaults = [],
    };

    public static IdPhotoResult Result(IdPhotoRequest request) => new()
    {
        Photo = Encoded("photo", request.Format ?? PhotoFormat.Jpeg, 827, 1063),
        Hd = request.IncludeHd ? Encoded("large photo", request.Format ?? PhotoFormat.Jpeg, 1654, 2126) : null,
        Cutout = request.IncludeCutout ? Encoded("cutout", PhotoFormat.Png, 827, 1063) : null,
        Template = Template,
        Target = Template.Print!,
        HouseDefaults = ["head.height"],
        Face = new(
            new(200.126, 100.5, 420, 797.25), new(330, 500.5), new(500, 500.5), new(413.5, 897.75), new(413.5, 100.5), new(413.5, 60),
            new(Yaw: 3.456, Pitch: -4.04, Roll: 0.1)),
        Alterations = [Alteration.Crop, Alteration.Rotate, Alteration.Resample, Alteration.BackgroundReplaced],
        CutoutAlterations = request.IncludeCutout ? [Alteration.Crop, Alteration.Resample, Alteration.BackgroundReplaced] : [],
        Warnings = [new(IdPhotoWarningCode.EditForbiddenByDocument, "The document forbids replacing the background; it was replaced.")],
        Models =
        [
            new("face-detection", "blazeface-full-range", "ab12", "CPUExecutionProvider"),
            new("matting", "own model", Sha256: null, ExecutionProvider: null),
        ],
        Timings =
        [
            new("decode", TimeSpan.FromMilliseconds(12.3456)),
            new("detect", TimeSpan.FromMilliseconds(2)),
            new("detect", TimeSpan.FromMilliseconds(3)),
        ],
    };

    /// <summary>One finding of each kind; the failed one decides.</summary>
    public static ComplianceReport Report(CompliancePhase phase) => new()
    {
        TemplateId = Template.Id,
        Phase = phase,
        Checks =
        [
            ComplianceResult.Measured("head-height", 34.000049, "mm", new(32, 36), 1),
            ComplianceResult.Measured("roll", 1.6, "deg", new(-2, 2), 1) with { Remedy = "Hold the camera level." },
            ComplianceResult.Measured("yaw", 12.5, "deg", new(-5, 5), 2.5) with
            {
                Remedy = "Look straight at the camera.",
                Component = new(QualityComponent.HeadPoseYaw, 12.5, 87),
            },
            ComplianceResult.NotAssessed("glasses", "No model at hand sees glasses."),
            ComplianceResult.Measured("sharpness", 10, "ratio", AllowedRange.AtLeast(20), 2) with { Severity = ComplianceSeverity.Advisory },
        ],
        Quality = [],
    };

    /// <summary>Without the failure: what could not be checked decides.</summary>
    public static ComplianceReport Undetermined(CompliancePhase phase) =>
        Report(phase) with { Checks = [.. Report(phase).Checks.Where(check => check.Id != "yaw")] };

    private static EncodedPhoto Encoded(string content, PhotoFormat format, int width, int height) => new()
    {
        Bytes = Encoding.ASCII.GetBytes(content),
        Format = format,
        Width = width,
        Height = height,
        Dpi = 600,
    };
}
