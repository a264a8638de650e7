using IdPhoto.ModelZoo;
using Spectre.Console;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>Lists models for a person.</summary>
internal static class ModelsTable
{
    public static void Write(IAnsiConsole console, IReadOnlyList<ModelReport> models)
    {
        var table = new Table { Border = console.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.None };
        table.AddColumns("Model", "For", "Licence", "Commercial use", "Size", "Checksum", "Here");
        foreach (var model in models)
        {
            table.AddRow(
                new Text(model.Name),
                new Text(For(model.Task)),
                new Text(model.Licence),
                new Text(MayBeSold(model.CommercialUse)),
                new Text(model.Bytes is { } bytes ? $"{bytes / 1e6:0.##} MB" : "unknown"),
                new Text(Checksum(model)),
                new Text(Here(model.Place)));
        }

        console.Write(table);
        console.MarkupLineInterpolated($"[grey]{models.Count} models; --json prints all fields. 'idphoto models pull NAME' fetches one.[/]");
    }

    private static string For(ModelTask task) => task switch
    {
        ModelTask.FaceDetection => "faces",
        ModelTask.FaceLandmarks => "landmarks",
        ModelTask.Matting => "matting",
        ModelTask.Segmentation => "segmentation",
        _ => "(not used here)",
    };

    private static string MayBeSold(CommercialUse use) => use switch
    {
        CommercialUse.Allowed => "yes",
        CommercialUse.Forbidden => "no",
        _ => "unclear",
    };

    private static string Checksum(ModelReport model) => (model.Sha256, model.Md5) switch
    {
        ({ }, _) => "SHA-256",
        (null, { }) => "MD5; no SHA-256 published",
        _ => "none published",
    };

    private static string Here(ModelPlace place) => place switch
    {
        ModelPlace.Embedded => "inside",
        ModelPlace.Downloaded => "downloaded",
        _ => string.Empty,
    };
}
