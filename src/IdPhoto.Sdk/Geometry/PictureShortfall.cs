using IdPhoto.Imaging;

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

    /// <summary>The shortfall of a frame that any map gives.</summary>
    internal static PictureShortfall Of(AffineTransform map, HeadMeasurements photo, TemplateTarget target)
    {
        var back = map.Invert();
        PhotoPoint[] corners =
        [
            back.Apply(new(0, 0)),
            back.Apply(new(target.WidthPx, 0)),
            back.Apply(new(0, target.HeightPx)),
            back.Apply(new(target.WidthPx, target.HeightPx)),
        ];
        var (left, top, right, bottom) = (0.0, 0.0, 0.0, 0.0);

        // Which way each edge of the photo faces in the output, and how far beyond it the farthest corner lies.
        Count(-map.M11, -map.M21, -corners.Min(c => c.X));
        Count(map.M11, map.M21, corners.Max(c => c.X) - photo.PhotoWidth);
        Count(-map.M12, -map.M22, -corners.Min(c => c.Y));
        Count(map.M12, map.M22, corners.Max(c => c.Y) - photo.PhotoHeight);
        return new(left, top, right, bottom);

        void Count(double x, double y, double overreach)
        {
            ref var side = ref Math.Abs(x) > Math.Abs(y) ? ref x < 0 ? ref left : ref right : ref y < 0 ? ref top : ref bottom;
            side = Math.Max(side, overreach * Math.Sqrt((x * x) + (y * y)));
        }
    }
}
