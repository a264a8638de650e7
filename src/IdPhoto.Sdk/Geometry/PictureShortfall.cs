namespace IdPhoto.Geometry;

/// <summary>How far the frame reaches over the edges of the photo, in output pixels; zero where the photo holds enough picture.</summary>
/// <remarks>
/// The distance is taken at right angles to the photo's edge, at the frame's corner that reaches farthest over it. Each edge of the
/// photo counts for the side of the frame that faces it once the eyes are level, so for an upright photo left is left and top is top.
/// In a turned frame the missing piece is a wedge, and the distance is how deep it is at its deepest.
/// </remarks>
/// <param name="Left">Missing at the left.</param>
/// <param name="Top">Missing at the top.</param>
/// <param name="Right">Missing at the right.</param>
/// <param name="Bottom">Missing at the bottom.</param>
public readonly record struct PictureShortfall(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Whether any side lacks half a pixel or more.</summary>
    public bool Any => Left >= 0.5 || Top >= 0.5 || Right >= 0.5 || Bottom >= 0.5;
}
