using IdPhoto.Imaging;
using IdPhoto.Matting;

namespace IdPhoto.Geometry;

/// <summary>
/// What the crop needs to know of a head, in source pixels (origin top left). Chin, crown and hair top lie on the head's axis:
/// the line through the face's midline, perpendicular to the line through the eyes.
/// </summary>
public sealed record HeadMeasurements
{
    /// <summary>The centre of the eye on the picture's left.</summary>
    public required PhotoPoint ImageLeftEye { get; init; }

    /// <summary>The centre of the eye on the picture's right.</summary>
    public required PhotoPoint ImageRightEye { get; init; }

    /// <summary>Where the face's midline crosses the line through the eyes: it goes to the frame's vertical centre line.</summary>
    public required PhotoPoint MidlineAtEyes { get; init; }

    /// <summary>The lowest point of the chin.</summary>
    public required PhotoPoint Chin { get; init; }

    /// <summary>The top of the skull without hair, estimated from the landmarks.</summary>
    public required PhotoPoint Crown { get; init; }

    /// <summary>The top of the hair or headgear, read from the matte; never below <see cref="Crown"/>.</summary>
    public required PhotoPoint HairTop { get; init; }

    /// <summary>The clockwise tilt of the eyes in the picture, degrees.</summary>
    public required double RollDegrees { get; init; }

    /// <summary>The photo's width, pixels.</summary>
    public required int PhotoWidth { get; init; }

    /// <summary>The photo's height, pixels.</summary>
    public required int PhotoHeight { get; init; }

    /// <summary>
    /// The detector's face box; null when unknown. Detectors differ in what it covers, so only a planner that imitates a product built
    /// on one detector reads it.
    /// </summary>
    public PhotoBox? FaceBox { get; init; }

    /// <summary>The person's matte; null when unknown. It is the caller's and is read only while the crop is planned.</summary>
    public Matte? Person { get; init; }

    /// <summary>The same head after the photo became another picture through a similarity; face box and matte stay behind.</summary>
    /// <param name="map">Pixels of the photo → pixels of the other picture.</param>
    /// <param name="width">The other picture's width, pixels.</param>
    /// <param name="height">The other picture's height, pixels.</param>
    internal HeadMeasurements Through(AffineTransform map, int width, int height) => this with
    {
        ImageLeftEye = map.Apply(ImageLeftEye),
        ImageRightEye = map.Apply(ImageRightEye),
        MidlineAtEyes = map.Apply(MidlineAtEyes),
        Chin = map.Apply(Chin),
        Crown = map.Apply(Crown),
        HairTop = map.Apply(HairTop),
        RollDegrees = RollDegrees + (Math.Atan2(map.M21, map.M11) * 180 / Math.PI),
        PhotoWidth = width,
        PhotoHeight = height,
        FaceBox = null,
        Person = null,
    };
}
