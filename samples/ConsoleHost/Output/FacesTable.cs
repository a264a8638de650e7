using Spectre.Console;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>Lists faces for a person.</summary>
internal static class FacesTable
{
    public static void Write(IAnsiConsole console, IReadOnlyList<Face> faces)
    {
        if (faces.Count == 0)
        {
            console.WriteLine("No face was found.");
            return;
        }

        var table = new Table { Border = console.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.None };
        table.AddColumns("Face", "Score", "Box", "Left eye", "Right eye", "Roll");
        for (var i = 0; i < faces.Count; i++)
        {
            var (box, points) = (faces[i].Box, faces[i].Points);
            table.AddRow(
                new Text($"{i + 1}"),
                new Text($"{faces[i].Score:0.000}"),
                new Text($"{box.Width:0} × {box.Height:0} at {box.X:0}, {box.Y:0}"),
                new Text($"{points.ImageLeftEye.X:0}, {points.ImageLeftEye.Y:0}"),
                new Text($"{points.ImageRightEye.X:0}, {points.ImageRightEye.Y:0}"),
                new Text($"{faces[i].RollDegrees:0.0}°"));
        }

        console.Write(table);
        console.MarkupLineInterpolated($"[grey]Pixels of the upright photo; left as seen in the picture.[/]");
    }
}
