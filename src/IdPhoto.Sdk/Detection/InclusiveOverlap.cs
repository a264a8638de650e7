namespace IdPhoto.Detection;

/// <summary>
/// Overlap of boxes whose right and bottom edges are themselves pixels of the box, so that a box from 2 to 4 is 3 wide: the "+1" of
/// Fast R-CNN's reference code, which RetinaFace and MTCNN inherited.
/// </summary>
internal static class InclusiveOverlap
{
    /// <summary>Intersection over union.</summary>
    public static double Union(PhotoBox a, PhotoBox b)
    {
        var shared = Intersection(a, b);
        return shared / (Area(a) + Area(b) - shared);
    }

    /// <summary>Intersection over the smaller area: 1 when one box lies in the other.</summary>
    public static double Min(PhotoBox a, PhotoBox b) => Intersection(a, b) / Math.Min(Area(a), Area(b));

    private static double Area(PhotoBox box) => (box.Width + 1) * (box.Height + 1);

    private static double Intersection(PhotoBox a, PhotoBox b)
    {
        var width = Math.Min(a.Right, b.Right) - Math.Max(a.X, b.X) + 1;
        var height = Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Y, b.Y) + 1;
        return Math.Max(0, width) * Math.Max(0, height);
    }
}
