namespace IdPhoto.Detection.Mtcnn;

/// <summary>The sizes in which P-Net sees a picture.</summary>
internal static class MtcnnPyramid
{
    /// <summary>The side of the square that P-Net judges, pixels.</summary>
    public const int Cell = 12;

    /// <summary>
    /// The scales: the first makes the smallest wanted face 12 px, each next one is smaller by the factor, while the shorter side stays
    /// above 12 px.
    /// </summary>
    public static IEnumerable<double> Scales(int width, int height, MtcnnOptions options)
    {
        var first = (double)Cell / options.MinFace;
        var side = Math.Min(width, height) * first;
        for (var level = 0; side > Cell; level++)
        {
            yield return first * Math.Pow(options.PyramidFactor, level);
            side *= options.PyramidFactor;
        }
    }
}
