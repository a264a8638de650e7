using IdPhoto.Compliance.Regions;
using IdPhoto.Geometry;
using IdPhoto.Imaging;
using IdPhoto.Matting;

namespace IdPhoto.Compliance;

/// <summary>
/// Everything a check may look at. Two frames of coordinates occur: pixels of <see cref="Photo"/>, which is judged, and pixels of the
/// frame, which is the finished picture's (for a source photo, that of the planned crop). Origin top left in both.
/// </summary>
/// <remarks>Made for one photo and used by one thread; whoever creates it disposes it, but not the photo and the matte, which it borrows.</remarks>
public sealed class ComplianceContext : IDisposable
{
    private AlignedPortrait? _portrait;
    private BackgroundCells? _background;

    /// <summary>Which picture <see cref="Photo"/> is.</summary>
    public required CompliancePhase Phase { get; init; }

    /// <summary>The document.</summary>
    public required PhotoTemplate Template { get; init; }

    /// <summary>The form of it that is wanted.</summary>
    public required TemplateTarget Target { get; init; }

    /// <summary>The picture that is judged: the upright source photo, or the finished one.</summary>
    public required PhotoImage Photo { get; init; }

    /// <summary>Pixels of <see cref="Photo"/> per pixel of the file: 1, or less when a large upload was shrunk while loading.</summary>
    public double PhotoScale { get; init; } = 1;

    /// <summary>The file that the picture is in; null when the host gave pixels.</summary>
    public PhotoFileFacts? File { get; init; }

    /// <summary>The face, in pixels of <see cref="Photo"/>.</summary>
    public required FaceLandmarks Landmarks { get; init; }

    /// <summary>The head, in pixels of <see cref="Photo"/>.</summary>
    public required HeadMeasurements Head { get; init; }

    /// <summary>All faces that the detector saw, in pixels of <see cref="Photo"/>, the one that is judged first.</summary>
    public required IReadOnlyList<PhotoBox> Faces { get; init; }

    /// <summary>The person's matte; null when unknown.</summary>
    public Matte? Person { get; init; }

    /// <summary>The pixels in which <see cref="Person"/> states its region → pixels of <see cref="Photo"/>.</summary>
    public AffineTransform PersonToPhoto { get; init; } = AffineTransform.Identity;

    /// <summary>Pixels of <see cref="Photo"/> → pixels of the frame; the identity for a finished photo.</summary>
    public AffineTransform ToFrame { get; init; } = AffineTransform.Identity;

    /// <summary>Width of the frame, pixels.</summary>
    public required int FrameWidth { get; init; }

    /// <summary>Height of the frame, pixels.</summary>
    public required int FrameHeight { get; init; }

    /// <summary>What the photo lacks on each side of the frame, frame pixels.</summary>
    public PictureShortfall Shortfall { get; init; }

    /// <summary>
    /// Frame pixels per pixel of the file that was uploaded: above 1 the photo was enlarged. Null when unknown: a finished photo of
    /// another maker.
    /// </summary>
    public double? Enlargement { get; init; }

    /// <summary>Whether the background is (or will be) the pipeline's, not the photographer's.</summary>
    public bool BackgroundReplaced { get; init; }

    /// <summary>The head brought to a standard size and place; made on first use, owned by this object.</summary>
    public AlignedPortrait Portrait => _portrait ??= AlignedPortrait.Of(Photo, Landmarks, Person, PersonToPhoto);

    /// <summary>What is background of the portrait and in the frame; found on first use.</summary>
    internal BackgroundCells Background => _background ??= BackgroundCells.Of(this);

    /// <summary>A point of <see cref="Photo"/> in frame pixels.</summary>
    public PhotoPoint InFrame(PhotoPoint point) => ToFrame.Apply(point);

    /// <summary>Disposes <see cref="Portrait"/>.</summary>
    public void Dispose()
    {
        _portrait?.Dispose();
        _portrait = null;
    }
}
