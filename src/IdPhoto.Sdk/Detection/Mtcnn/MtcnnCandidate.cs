namespace IdPhoto.Detection.Mtcnn;

/// <summary>A box whose right and bottom edges are pixels of it, and what the network that passed it said of it.</summary>
/// <param name="Box">The box, pixels of the searched picture.</param>
/// <param name="Score">The network's score.</param>
/// <param name="Correction">How far to move left, top, right and bottom edge, in widths and heights of the box.</param>
internal sealed record MtcnnCandidate(PhotoBox Box, double Score, PhotoBox Correction = default)
{
    /// <summary>The box with its edges moved as the network said.</summary>
    /// <param name="lastPixel">1 where the last pixel counts to the width, else 0.</param>
    public MtcnnCandidate Calibrate(int lastPixel = 1)
    {
        var (width, height) = (Box.Width + lastPixel, Box.Height + lastPixel);
        var box = PhotoBox.FromEdges(
            Box.X + (Correction.X * width), Box.Y + (Correction.Y * height), Box.Right + (Correction.Right * width), Box.Bottom + (Correction.Bottom * height));
        return this with { Box = box };
    }

    /// <summary>Drops what overlaps a better one too much, best first.</summary>
    public static List<MtcnnCandidate> Suppress(IEnumerable<MtcnnCandidate> candidates, double maxOverlap) => GreedySuppression.Keep(
        candidates.OrderByDescending(c => c.Score), (a, b) => InclusiveOverlap.Union(a.Box, b.Box), maxOverlap);
}
