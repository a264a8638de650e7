using System.Globalization;
using IdPhoto.Compliance;
using IdPhoto.Imaging;
using IdPhoto.Matting;
using IdPhoto.Tests.Geometry;

namespace IdPhoto.Tests.Compliance;

/// <summary>
/// MediaPipe's canonical face in a photo of 616 × 616 pixels, its eyes where the aligned portrait has them: aligning changes no pixel, so
/// that measures on painted photos have exact values.
/// </summary>
internal static class DrawnFace
{
    public const int Side = AlignedPortrait.Size;

    private static readonly FaceLandmarks Canonical = Place();

    /// <summary>A new copy of the landmarks, in pixels of the photo.</summary>
    public static FaceLandmarks Landmarks => Canonical with { Mesh = [.. Canonical.Mesh] };

    /// <summary>T, the distance from the eyes' midpoint to the chin, pixels.</summary>
    public static double EyesToChin => Canonical.EyeMidpoint.DistanceTo(Canonical.Chin);

    /// <summary>A photo painted pixel by pixel.</summary>
    public static PhotoImage Paint(Func<int, int, Rgb> colour)
    {
        var photo = new PhotoImage(Side, Side);
        for (var i = 0; i < Side * Side; i++)
        {
            var (r, g, b) = colour(i % Side, i / Side);
            (photo.Pixels[3 * i], photo.Pixels[(3 * i) + 1], photo.Pixels[(3 * i) + 2]) = (r, g, b);
        }

        return photo;
    }

    public static PhotoImage Plain(byte r, byte g, byte b) => Paint((_, _) => new(r, g, b));

    /// <summary>What a check sees of a photo of this face.</summary>
    public static ComplianceContext Context(
        PhotoImage photo, FaceLandmarks? landmarks = null, Matte? person = null, double photoScale = 1, IReadOnlyList<PhotoBox>? faces = null) => new()
        {
            Phase = CompliancePhase.Source,
            Template = Documents.SchengenVisa,
            Target = Documents.SchengenVisa.Print!,
            Photo = photo,
            PhotoScale = photoScale,
            Landmarks = landmarks ?? Landmarks,
            Head = new SyntheticHead().Measure(),
            Faces = faces ?? [new(180, 170, 250, 300)],
            Person = person,
            FrameWidth = photo.Width,
            FrameHeight = photo.Height,
        };

    private static FaceLandmarks Place()
    {
        LandmarkPoint[] mesh = [.. File.ReadLines(RepositoryRoot.Combine("models", "canonical_face.csv")).Skip(1).Select(Vertex)];
        var flat = Describe(mesh);
        var map = AffineTransform.Similarity(AlignedPortrait.InterEyeDistance / flat.InterEyeDistance, 0, flat.EyeMidpoint, new(307.5, 272));
        return flat.Through(map);
    }

    private static LandmarkPoint Vertex(string line)
    {
        double[] cells = [.. line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))];
        return new(cells[1], -cells[2], -cells[3]);
    }

    private static FaceLandmarks Describe(LandmarkPoint[] mesh)
    {
        return new()
        {
            Mesh = mesh,
            ImageLeftEye = Eye(33, 133),
            ImageRightEye = Eye(362, 263),
            Chin = mesh[152].Point,
            MouthCentre = mesh[61].Point.MidpointTo(mesh[291].Point),
            MouthOpening = 0,
            Pose = default,
            Confidence = 1,
            RollDegrees = 0,
        };

        EyeLandmarks Eye(int left, int right)
        {
            var centre = mesh[left].Point.MidpointTo(mesh[right].Point);
            return new(centre, centre, 0.3);
        }
    }
}
