using System.Buffers;
using IdPhoto.Compliance.Regions;
using IdPhoto.Imaging;
using IdPhoto.Matting;

namespace IdPhoto.Compliance;

/// <summary>
/// The head brought to a standard size and place, so that measures of light, colour and sharpness mean the same on every photo: 616 × 616
/// pixels with the eye centres at (251, 272) and (364, 272), the frame in which OFIQ, the reference implementation of ISO/IEC 29794-5,
/// measures. OFIQ fits five points, this fits the eyes.
/// </summary>
public sealed class AlignedPortrait : IDisposable
{
    /// <summary>Width and height, pixels.</summary>
    public const int Size = 616;

    /// <summary>The distance of the eye centres, pixels.</summary>
    public const double InterEyeDistance = 113;

    private static readonly PhotoPoint EyeMidpoint = new(307.5, 272);

    private const int Pixels = Size * Size;

    private float[]? _person;
    private FaceRegions? _regions;
    private LuminanceHistogram? _faceLuminance;

    private AlignedPortrait(PhotoImage image, FaceLandmarks landmarks, float[] person, AffineTransform fromPhoto) =>
        (Image, Landmarks, _person, FromPhoto) = (image, landmarks, person, fromPhoto);

    /// <summary>The pixels. What lies outside the photo repeats its edge: ask <see cref="Person"/> before reading it.</summary>
    public PhotoImage Image { get; }

    /// <summary>The face in these pixels.</summary>
    public FaceLandmarks Landmarks { get; }

    /// <summary>
    /// Opacity of the person, row after row: 0 is background, 1 the person, not a number where that is not known or the photo has no picture.
    /// It belongs to this object, as the pixels do.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The portrait was disposed.</exception>
    public IReadOnlyList<float> Person => Opacity;

    /// <summary>Pixels of the judged photo → these pixels.</summary>
    public AffineTransform FromPhoto { get; }

    /// <summary>These pixels per pixel of the judged photo: above 1 the head was enlarged to reach the standard size.</summary>
    public double Scale => Math.Sqrt(FromPhoto.Determinant);

    /// <summary>The distance from the eyes' midpoint to the chin, pixels: the unit T of ISO/IEC 29794-5.</summary>
    public double EyesToChin => Landmarks.EyeMidpoint.DistanceTo(Landmarks.Chin);

    internal ReadOnlySpan<float> PersonValues => Opacity;

    /// <summary>Where light and colour are measured; found on first use.</summary>
    internal FaceRegions Regions => _regions ??= FaceRegions.Of(Landmarks);

    /// <summary>The luminance of the face from the eyebrows to the chin; counted on first use.</summary>
    internal LuminanceHistogram FaceLuminance => _faceLuminance ??= LuminanceHistogram.Of(Image, Regions.Face);

    // The pool's arrays are longer.
    private ArraySegment<float> Opacity
    {
        get
        {
            ObjectDisposedException.ThrowIf(_person is null, this);
            return new(_person, 0, Pixels);
        }
    }

    /// <summary>Aligns a head.</summary>
    /// <param name="photo">The photo.</param>
    /// <param name="landmarks">Its face, in its pixels.</param>
    /// <param name="person">The person's matte; null when unknown.</param>
    /// <param name="personToPhoto">The pixels in which the matte states its region → pixels of the photo.</param>
    public static AlignedPortrait Of(PhotoImage photo, FaceLandmarks landmarks, Matte? person, AffineTransform personToPhoto)
    {
        ArgumentNullException.ThrowIfNull(photo);
        ArgumentNullException.ThrowIfNull(landmarks);
        var roll = landmarks.ImageLeftEye.Centre.DegreesTo(landmarks.ImageRightEye.Centre);
        var map = AffineTransform.Similarity(InterEyeDistance / landmarks.InterEyeDistance, -roll, landmarks.EyeMidpoint, EyeMidpoint);
        var image = new PhotoImage(Size, Size);
        Resampler.Warp(photo, map, image, ResampleFilter.Cubic);
        return new AlignedPortrait(image, landmarks.Through(map), OpacityOf(photo, map, person, personToPhoto), map);
    }

    /// <summary>Returns the pixels and the opacity to the pool.</summary>
    public void Dispose()
    {
        Image.Dispose();
        if (Interlocked.Exchange(ref _person, null) is { } person)
        {
            ArrayPool<float>.Shared.Return(person);
        }
    }

    private static float[] OpacityOf(PhotoImage photo, AffineTransform map, Matte? person, AffineTransform personToPhoto)
    {
        var buffer = ArrayPool<float>.Shared.Rent(Pixels);
        var opacity = buffer.AsSpan(0, Pixels);
        if (person is null)
        {
            opacity.Fill(float.NaN);
            return buffer;
        }

        var toPortrait = AffineTransform.FromBox(person.Region, person.Width, person.Height).Invert().Then(personToPhoto).Then(map);
        Resampler.WarpPlane(person.Alpha, person.Width, person.Height, toPortrait, opacity, Size, Size, ResampleFilter.Triangle, EdgeMode.Replicate);
        ForgetOutside(opacity, map.Invert(), photo.Width, photo.Height);
        ForgetOutside(opacity, toPortrait.Invert(), person.Width, person.Height);
        return buffer;
    }

    // Where a pixel's centre lies outside a picture of the given size, nothing is known.
    private static void ForgetOutside(Span<float> opacity, AffineTransform back, double width, double height)
    {
        PhotoPoint[] corners = [back.Apply(new(0, 0)), back.Apply(new(Size, 0)), back.Apply(new(0, Size)), back.Apply(new(Size, Size))];
        if (corners.All(corner => corner is { X: >= 0, Y: >= 0 } && corner.X <= width && corner.Y <= height))
        {
            return;
        }

        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                var p = back.Apply(new(x + 0.5, y + 0.5));
                if (p.X < 0 || p.Y < 0 || p.X > width || p.Y > height)
                {
                    opacity[(y * Size) + x] = float.NaN;
                }
            }
        }
    }
}
