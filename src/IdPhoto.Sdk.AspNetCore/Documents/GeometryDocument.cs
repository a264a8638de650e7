using IdPhoto.Imaging;

namespace IdPhoto.AspNetCore.Documents;

/// <summary>
/// What a verdict measured, to be drawn: points and bands in pixels of the frame (the finished picture's; for a photo as taken, that of the
/// planned crop), origin top left.
/// </summary>
public sealed record GeometryDocument
{
    /// <summary>Columns of the frame.</summary>
    public required int FrameWidth { get; init; }

    /// <summary>Rows of the frame.</summary>
    public required int FrameHeight { get; init; }

    /// <summary>Columns of the judged file.</summary>
    public required int FileWidth { get; init; }

    /// <summary>Rows of the judged file.</summary>
    public required int FileHeight { get; init; }

    /// <summary>Pixels of the frame → pixels of the judged file: M11, M12, M21, M22, Dx, Dy of X = M11·x + M12·y + Dx, Y = M21·x + M22·y + Dy.</summary>
    public required IReadOnlyList<double> FrameToFile { get; init; }

    /// <summary>The centre of the eye on the frame's left.</summary>
    public required PhotoPoint ImageLeftEye { get; init; }

    /// <summary>The centre of the eye on the frame's right.</summary>
    public required PhotoPoint ImageRightEye { get; init; }

    /// <summary>The lowest point of the chin.</summary>
    public required PhotoPoint Chin { get; init; }

    /// <summary>The top of the skull without hair, estimated.</summary>
    public required PhotoPoint Crown { get; init; }

    /// <summary>The top of the hair.</summary>
    public required PhotoPoint HairTop { get; init; }

    /// <summary>Where the document allows a point of the head to lie, as far as it states it.</summary>
    public required IReadOnlyList<AllowedBand> Bands { get; init; }

    internal static GeometryDocument? From(ComplianceGeometry? geometry) => geometry is null ? null : new()
    {
        FrameWidth = geometry.FrameWidth,
        FrameHeight = geometry.FrameHeight,
        FileWidth = geometry.FileWidth,
        FileHeight = geometry.FileHeight,
        FrameToFile = Numbers(geometry.FrameToFile),
        ImageLeftEye = Round(geometry.ImageLeftEye),
        ImageRightEye = Round(geometry.ImageRightEye),
        Chin = Round(geometry.Chin),
        Crown = Round(geometry.Crown),
        HairTop = Round(geometry.HairTop),
        Bands = [.. geometry.Bands.Select(band => band with { Top = Round(band.Top), Bottom = Round(band.Bottom) })],
    };

    private static double[] Numbers(AffineTransform map) =>
        [.. new[] { map.M11, map.M12, map.M21, map.M22, map.Dx, map.Dy }.Select(number => Math.Round(number, 6))];

    private static PhotoPoint Round(PhotoPoint point) => new(Round(point.X), Round(point.Y));

    // A hundredth of a pixel: finer than anything here is known.
    private static double Round(double pixels) => Math.Round(pixels, 2);
}
