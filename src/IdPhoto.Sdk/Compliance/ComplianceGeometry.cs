using IdPhoto.Imaging;

namespace IdPhoto;

/// <summary>
/// What a report measured, to be drawn. Points and bands are in pixels of the frame, the finished picture's (for a photo as taken, that of
/// the planned crop); <see cref="FrameToFile"/> leads from there into the picture that was judged. Origin top left in both.
/// </summary>
public sealed record ComplianceGeometry
{
    /// <summary>Width of the frame, pixels.</summary>
    public required int FrameWidth { get; init; }

    /// <summary>Height of the frame, pixels.</summary>
    public required int FrameHeight { get; init; }

    /// <summary>Pixels of the frame → pixels of the judged file as a viewer shows it: a frame may lie in it turned.</summary>
    public required AffineTransform FrameToFile { get; init; }

    /// <summary>Width of the judged file, pixels.</summary>
    public required int FileWidth { get; init; }

    /// <summary>Height of the judged file, pixels.</summary>
    public required int FileHeight { get; init; }

    /// <summary>The centre of the eye on the frame's left.</summary>
    public required PhotoPoint ImageLeftEye { get; init; }

    /// <summary>The centre of the eye on the frame's right.</summary>
    public required PhotoPoint ImageRightEye { get; init; }

    /// <summary>Where the face's midline crosses the line through the eyes.</summary>
    public required PhotoPoint MidlineAtEyes { get; init; }

    /// <summary>The lowest point of the chin.</summary>
    public required PhotoPoint Chin { get; init; }

    /// <summary>The top of the skull without hair, estimated.</summary>
    public required PhotoPoint Crown { get; init; }

    /// <summary>The top of the hair.</summary>
    public required PhotoPoint HairTop { get; init; }

    /// <summary>What the document allows, as far as it states it.</summary>
    public required IReadOnlyList<AllowedBand> Bands { get; init; }
}
