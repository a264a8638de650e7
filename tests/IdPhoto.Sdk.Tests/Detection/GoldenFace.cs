using System.Text.Json;

namespace IdPhoto.Tests.Detection;

/// <summary>A face that another implementation of the same model found: facts/golden-faces.json, source pixels.</summary>
internal sealed record GoldenFace(double Score, PhotoBox Box, PhotoPoint[] Points)
{
    public static GoldenFace Read(string photo, string detector)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(SharedAssets.Fact("golden-faces.json")));
        var face = json.RootElement.GetProperty(photo).GetProperty("detectors").GetProperty(detector).EnumerateArray().Single();
        var edges = face.GetProperty("box").EnumerateArray().Select(edge => edge.GetDouble()).ToArray();
        return new(
            face.GetProperty("score").GetDouble(),
            PhotoBox.FromEdges(edges[0], edges[1], edges[2], edges[3]),
            [.. face.GetProperty("kps").EnumerateArray().Select(point => new PhotoPoint(point[0].GetDouble(), point[1].GetDouble()))]);
    }

    /// <summary>The largest difference of an edge or a coordinate, pixels; of as many points as both have in common.</summary>
    public double DistanceTo(Face face, int points)
    {
        PhotoPoint[] found = [face.Points.ImageLeftEye, face.Points.ImageRightEye, face.Points.Nose, face.Points.ImageLeftMouth, face.Points.ImageRightMouth];
        var edges = new[] { Box.X - face.Box.X, Box.Y - face.Box.Y, Box.Right - face.Box.Right, Box.Bottom - face.Box.Bottom };
        var coordinates = found.Zip(Points).Take(points).SelectMany(pair => new[] { pair.First.X - pair.Second.X, pair.First.Y - pair.Second.Y });
        return edges.Concat(coordinates).Max(Math.Abs);
    }
}
