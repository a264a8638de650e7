using System.Globalization;

namespace IdPhoto.Landmarks.FaceMesh;

/// <summary>
/// MediaPipe's canonical face: a neutral face's 468 points in centimetres (x to the picture's right, y up, z towards the camera), and the
/// weight of each point in a rigid fit (zero for those that expressions move). Embedded from models/canonical_face.csv.
/// </summary>
internal static class CanonicalFace
{
    private static readonly Lazy<Vertex[]> Loaded = new(Load);

    /// <summary>The points with a weight above zero.</summary>
    public static IReadOnlyList<Vertex> RigidPoints => Loaded.Value;

    private static Vertex[] Load()
    {
        using var stream = typeof(CanonicalFace).Assembly.GetManifestResourceStream("IdPhoto.Models.canonical_face.csv")
            ?? throw new InvalidOperationException("canonical_face.csv is not embedded: build the library with its models folder.");
        using var reader = new StreamReader(stream);
        var vertices = new List<Vertex>();
        reader.ReadLine();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var cells = line.Split(',');
            double Number(int i) => double.Parse(cells[i], CultureInfo.InvariantCulture);
            if (Number(4) > 0)
            {
                vertices.Add(new((int)Number(0), Number(1), Number(2), Number(3), Number(4)));
            }
        }

        return [.. vertices];
    }

    /// <summary>One point of the canonical face.</summary>
    internal readonly record struct Vertex(int Index, double X, double Y, double Z, double Weight);
}
