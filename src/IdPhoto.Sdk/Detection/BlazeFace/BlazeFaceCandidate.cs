using IdPhoto.Imaging;

namespace IdPhoto.Detection.BlazeFace;

/// <summary>A box and six points: image-left eye, image-right eye, nose, mouth centre, image-left ear, image-right ear.</summary>
internal sealed record BlazeFaceCandidate(double Score, PhotoBox Box, PhotoPoint[] Points)
{
    /// <summary>The same in the frame to which a map without turn leads.</summary>
    public BlazeFaceCandidate Through(AffineTransform map)
    {
        var corner = map.Apply(new(Box.X, Box.Y));
        return new(Score, new(corner.X, corner.Y, Box.Width * map.M11, Box.Height * map.M22), Array.ConvertAll(Points, map.Apply));
    }

    /// <summary>
    /// As a face. BlazeFace sees the mouth's centre only. An adult's mouth is about 0.8 inter-eye distances wide; the landmarker refines it.
    /// </summary>
    public Face ToFace()
    {
        var p = Points;
        var (dx, dy) = (0.4 * (p[1].X - p[0].X), 0.4 * (p[1].Y - p[0].Y));
        return new Face(Box, Score, new FacePoints(p[0], p[1], p[2], new(p[3].X - dx, p[3].Y - dy), new(p[3].X + dx, p[3].Y + dy)));
    }
}
