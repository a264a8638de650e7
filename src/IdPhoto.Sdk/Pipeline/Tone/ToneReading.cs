using IdPhoto.Compliance.Regions;
using IdPhoto.Landmarks.FaceMesh;
using IdPhoto.Matting;

namespace IdPhoto.Pipeline.Tone;

/// <summary>What a photo as taken says about its light: pixels of the face and of what is certainly background, a few thousand each.</summary>
internal sealed record ToneReading(IReadOnlyList<ToneSample> Face, IReadOnlyList<ToneSample> Background)
{
    // Samples along a side: the median of 4,000 grainy pixels is known to a hundredth of their deviation.
    private const int Grid = 64;

    // Below this opacity a pixel counts as background.
    private const float MaxOpacity = 0.05f;

    public static ToneReading Of(PhotoImage photo, FaceLandmarks landmarks, Matte matte) =>
        new([.. FaceOf(photo, landmarks)], [.. BackgroundOf(photo, matte)]);

    /// <summary>Pixels all over the photo.</summary>
    public static IReadOnlyList<ToneSample> Whole(PhotoImage photo) => [.. Spread(photo, new(0, 0, photo.Width, photo.Height)).Select(at => ToneSample.At(photo, at.X, at.Y))];

    private static IEnumerable<ToneSample> FaceOf(PhotoImage photo, FaceLandmarks landmarks)
    {
        var hull = ConvexHull.Of(MeshTopology.LowerFace.Select(i => landmarks.Mesh[i].Point));
        var (left, top) = (hull.Min(p => p.X), hull.Min(p => p.Y));
        var box = new PhotoBox(left, top, hull.Max(p => p.X) - left, hull.Max(p => p.Y) - top);
        return Spread(photo, box).Where(at => Holds(hull, at.X + 0.5, at.Y + 0.5)).Select(at => ToneSample.At(photo, at.X, at.Y));
    }

    private static IEnumerable<ToneSample> BackgroundOf(PhotoImage photo, Matte matte) =>
        from at in Spread(photo, matte.Region)
        let x = (int)((at.X + 0.5 - matte.Region.X) / matte.Region.Width * matte.Width)
        let y = (int)((at.Y + 0.5 - matte.Region.Y) / matte.Region.Height * matte.Height)
        where x >= 0 && y >= 0 && x < matte.Width && y < matte.Height && matte.Alpha[(y * matte.Width) + x] < MaxOpacity
        select ToneSample.At(photo, at.X, at.Y);

    private static IEnumerable<(int X, int Y)> Spread(PhotoImage photo, PhotoBox box) =>
        from j in Enumerable.Range(0, Grid)
        from i in Enumerable.Range(0, Grid)
        let x = (int)Math.Floor(box.X + ((i + 0.5) / Grid * box.Width))
        let y = (int)Math.Floor(box.Y + ((j + 0.5) / Grid * box.Height))
        where x >= 0 && y >= 0 && x < photo.Width && y < photo.Height
        select (x, y);

    // Inside a convex polygon all edges turn the same way.
    private static bool Holds(IReadOnlyList<PhotoPoint> hull, double x, double y)
    {
        var turns = Enumerable.Range(0, hull.Count).Select(i =>
        {
            var (a, b) = (hull[i], hull[(i + 1) % hull.Count]);
            return ((b.X - a.X) * (y - a.Y)) - ((b.Y - a.Y) * (x - a.X));
        }).ToArray();
        return turns.All(turn => turn >= 0) || turns.All(turn => turn <= 0);
    }
}
