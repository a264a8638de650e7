namespace IdPhoto.Geometry;

/// <summary>How far the frame reaches over each edge of the photo, in output pixels; zero where the photo holds enough picture.</summary>
/// <param name="Left">Missing at the left.</param>
/// <param name="Top">Missing at the top.</param>
/// <param name="Right">Missing at the right.</param>
/// <param name="Bottom">Missing at the bottom.</param>
public readonly record struct PictureShortfall(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Whether any side lacks half a pixel or more.</summary>
    public bool Any => Left >= 0.5 || Top >= 0.5 || Right >= 0.5 || Bottom >= 0.5;
}
