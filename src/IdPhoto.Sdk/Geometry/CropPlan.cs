using IdPhoto.Imaging;

namespace IdPhoto.Geometry;

/// <summary>The crop: one map from source pixels to output pixels, and what it achieves.</summary>
/// <remarks>
/// The map is a similarity, so that a face keeps its proportions. The one exception in this library is
/// <see cref="Hivision.HivisionCropPlanner"/>, whose two scales differ slightly because the product that it follows stretches its crop.
/// </remarks>
public sealed record CropPlan
{
    /// <summary>Source pixels → output pixels: rotation, scale, translation.</summary>
    public required AffineTransform Transform { get; init; }

    /// <summary>Width of the output, pixels.</summary>
    public required int Width { get; init; }

    /// <summary>Height of the output, pixels.</summary>
    public required int Height { get; init; }

    /// <summary>Output pixels per millimetre of the frame; null when the target states no size in millimetres.</summary>
    public double? PixelsPerMillimetre { get; init; }

    /// <summary>What the photo lacks on each side.</summary>
    public required PictureShortfall Shortfall { get; init; }

    /// <summary>The template's ranges that could not be kept, one sentence each; empty when all are satisfied.</summary>
    public required IReadOnlyList<string> Conflicts { get; init; }

    /// <summary>Output pixels per source pixel; above 1 the photo is enlarged. Where the two scales differ, their geometric mean.</summary>
    public double Scale => Math.Sqrt(Math.Abs(Transform.Determinant));

    /// <summary>The same crop with one output pixel per source pixel.</summary>
    public CropPlan AtSourceResolution()
    {
        var (width, height) = ((int)Math.Round(Width / Scale), (int)Math.Round(Height / Scale));
        var (sx, sy) = ((double)width / Width, (double)height / Height);
        return this with
        {
            // Width and height round apart: the difference, under half a pixel, is cut at the right and at the bottom, never stretched.
            Transform = Transform.Then(new(1 / Scale, 0, 0, 1 / Scale, 0, 0)),
            Width = width,
            Height = height,
            PixelsPerMillimetre = PixelsPerMillimetre / Scale,
            Shortfall = new(Shortfall.Left * sx, Shortfall.Top * sy, Shortfall.Right * sx, Shortfall.Bottom * sy),
        };
    }
}
