using Spectre.Console;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>Tells a person what was made.</summary>
internal static class PhotoSummary
{
    public static void Write(IAnsiConsole console, PhotoReport report, IdPhotoResult result)
    {
        console.MarkupLineInterpolated($"[bold]{result.Template.Name}[/] ({report.Template})");
        Line(console, "Photo", $"{report.Output.Path}  {Size(report.Output)}{Print(result.Target)}");
        if (report.Hd is not null)
        {
            Line(console, "HD", $"{report.Hd.Path}  {Size(report.Hd)}");
        }

        if (report.Cutout is not null)
        {
            Line(console, "Cut-out", $"{report.Cutout.Path}  {Size(report.Cutout)}, {AlterationWords.Of(result.CutoutAlterations)}");
        }

        if (report.Sheet is not null)
        {
            Line(console, "Sheet", report.Sheet);
        }

        foreach (var alternative in report.Alternatives ?? [])
        {
            Line(console, "Also", $"{alternative.Output.Path}  {Size(alternative.Output)}{Said(alternative)}");
        }

        Line(console, "Head", Head(result));
        Line(console, "Pose", $"roll {report.Face.Roll:0.0}°, yaw {report.Face.Yaw:0.0}°, pitch {report.Face.Pitch:0.0}°");
        if (result.Compliance is { } compliance)
        {
            Line(console, "Verdict", ComplianceSummary.Line(compliance));
        }

        Line(console, "Done to it", AlterationWords.Of(report.Alterations));
        if (report.HouseDefaults.Count > 0)
        {
            Line(console, "Our choice", $"{string.Join(", ", report.HouseDefaults)} (no source states them)");
        }

        Line(console, "Models", string.Join(", ", report.Models.Select(Model)));
        Line(console, "Time", Time(report.TimingsMs));
        foreach (var warning in report.Warnings)
        {
            console.MarkupLineInterpolated($"[yellow]Warning[/]     {warning.Message} ({warning.Code})");
        }
    }

    // What was done for one more document, and what is special about it, must not go unsaid.
    private static string Said(PhotoReport alternative) =>
        string.Concat(alternative.Warnings.Select(warning => warning.Message)
            .Prepend($"Done to it: {AlterationWords.Of(alternative.Alterations)}")
            .Select(sentence => $"{Environment.NewLine}            {sentence}"));

    private static void Line(IAnsiConsole console, string label, string text) =>
        console.MarkupLineInterpolated($"[grey]{label,-11}[/] {text}");

    private static string Size(FileReport file) =>
        $"{file.Width} × {file.Height} px, {file.Dpi} DPI, {file.Format}, {file.Bytes / 1024.0:0.0} KB";

    private static string Print(TemplateTarget target) =>
        target is { WidthMm: { } width, HeightMm: { } height } ? $", prints {width:0.#} × {height:0.#} mm" : string.Empty;

    // Measured as the document does: with or without the hair.
    private static string Head(IdPhotoResult result)
    {
        var top = result.Template.Head.Top == HeadTop.Hair ? result.Face.HairTop : result.Face.Crown;
        var part = (result.Face.Chin.Y - top.Y) / result.Photo.Height;
        var millimetres = result.Target.HeightMm is { } height ? $", {part * height:0.0} mm" : string.Empty;
        var end = result.Template.Head.Top == HeadTop.Hair ? "top of the hair" : "crown";
        return $"{part * 100:0.0} % of the height{millimetres} (chin to {end})";
    }

    private static string Model(ModelUse model) =>
        $"{model.Role} {model.Name}" + (model.ExecutionProvider is null ? string.Empty : $" on {model.ExecutionProvider}");

    private static string Time(IReadOnlyDictionary<string, double> stages) =>
        $"{stages.Values.Sum():0} ms ({string.Join(", ", stages.Select(s => $"{s.Key} {s.Value:0}"))})";
}
