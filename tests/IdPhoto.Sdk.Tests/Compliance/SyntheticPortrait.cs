using IdPhoto.Compliance;
using IdPhoto.Geometry;
using IdPhoto.Imaging;
using IdPhoto.Landmarks.FaceMesh;
using IdPhoto.Matting;
using IdPhoto.Tests.Geometry;

namespace IdPhoto.Tests.Compliance;

/// <summary>
/// A portrait whose every number is known: a neutral face that stands as it should in the frame of a Schengen visa. Lengths are frame pixels
/// from the middle of the eyes; of the mesh only the points that checks read are in their places.
/// </summary>
internal sealed record SyntheticPortrait
{
    public PhotoTemplate Template { get; init; } = Documents.SchengenVisa;

    public CompliancePhase Phase { get; init; } = CompliancePhase.Finished;

    public PhotoPoint Eyes { get; init; } = new(413.5, 480);

    public double InterEyeDistance { get; init; } = 216;

    public double Crown { get; init; } = 390;

    public double Hair { get; init; } = 430;

    public double Chin { get; init; } = 410;

    public double FaceWidth { get; init; } = 500;

    public double EyeAspect { get; init; } = 0.3;

    /// <summary>Both irises beside the middle of the eyes' corners, over the eye's width.</summary>
    public double IrisOffset { get; init; }

    /// <summary>Over the distance of the eyes.</summary>
    public double MouthWidth { get; init; } = 0.78;

    /// <summary>The corners above the middle of the mouth, over the distance of the eyes.</summary>
    public double MouthLift { get; init; }

    public double MouthOpening { get; init; }

    /// <summary>Above the eyes, over their distance.</summary>
    public double Brows { get; init; } = 0.42;

    public HeadPose Pose { get; init; } = new(0, 6, 0);

    public double RollDegrees { get; init; }

    public IReadOnlyList<PhotoBox> OtherFaces { get; init; } = [];

    public Matte? Person { get; init; }

    public PictureShortfall Shortfall { get; init; }

    /// <summary>Frame pixels per pixel of the photo, whose origin lies <see cref="PhotoOffset"/> beyond the frame's.</summary>
    public double Enlargement { get; init; } = 1;

    public PhotoPoint PhotoOffset { get; init; }

    public double PhotoScale { get; init; } = 1;

    /// <summary>What one check finds.</summary>
    public ComplianceResult Check(string id)
    {
        using var photo = new PhotoImage(1, 1);
        using var context = Context(photo);
        return BuiltInChecks.Create(new ComplianceOptions()).Single(check => check.Id == id).Evaluate(context);
    }

    public ComplianceContext Context(PhotoImage photo)
    {
        var target = Template.Print!;
        var toFrame = new AffineTransform(Enlargement, 0, 0, Enlargement, -PhotoOffset.X, -PhotoOffset.Y);
        var toPhoto = toFrame.Invert();
        var landmarks = Landmarks().Through(toPhoto);
        return new ComplianceContext
        {
            Phase = Phase,
            Template = Template,
            Target = target,
            Photo = photo,
            PhotoScale = PhotoScale,
            Landmarks = landmarks,
            Head = Head(landmarks, toPhoto),
            Faces = [new(0, 0, 1, 1), .. OtherFaces],
            Person = Person,
            ToFrame = toFrame,
            PersonToPhoto = toPhoto,
            FrameWidth = target.WidthPx,
            FrameHeight = target.HeightPx,
            Shortfall = Shortfall,
        };
    }

    private HeadMeasurements Head(FaceLandmarks landmarks, AffineTransform toPhoto) => new()
    {
        ImageLeftEye = landmarks.ImageLeftEye.Centre,
        ImageRightEye = landmarks.ImageRightEye.Centre,
        MidlineAtEyes = toPhoto.Apply(Eyes),
        Chin = toPhoto.Apply(At(0, Chin)),
        Crown = toPhoto.Apply(At(0, -Crown)),
        HairTop = toPhoto.Apply(At(0, -Hair)),
        RollDegrees = RollDegrees,
        PhotoWidth = 1,
        PhotoHeight = 1,
    };

    private FaceLandmarks Landmarks()
    {
        var unit = InterEyeDistance;
        var mesh = new LandmarkPoint[FaceLandmarks.MeshSize];
        Array.Fill(mesh, new LandmarkPoint(Eyes.X, Eyes.Y, 0));
        Put(MeshTopology.FaceLeftEdge, -FaceWidth / 2, 0);
        Put(MeshTopology.FaceRightEdge, FaceWidth / 2, 0);
        Put(105, -unit / 2, -Brows * unit);
        Put(334, unit / 2, -Brows * unit);
        Put(MeshTopology.Lips[0], -MouthWidth * unit / 2, (0.6 * Chin) - (MouthLift * unit));
        Put(MeshTopology.Lips[10], MouthWidth * unit / 2, (0.6 * Chin) - (MouthLift * unit));
        Put(MeshTopology.InnerLips.Lower, 0, 0.6 * Chin);
        Put(MeshTopology.InnerLips.Upper, 0, 0.6 * Chin);
        var width = 0.4 * unit;
        foreach (var (eye, x, outwards) in new[] { (MeshTopology.LeftEye, -unit / 2, -1), (MeshTopology.RightEye, unit / 2, 1) })
        {
            Put(eye[0], x + (outwards * width / 2), 0);
            Put(eye[8], x - (outwards * width / 2), 0);
        }

        return new()
        {
            Mesh = mesh,
            ImageLeftEye = new(At(-unit / 2, 0), At((-unit / 2) + (IrisOffset * width), 0), EyeAspect),
            ImageRightEye = new(At(unit / 2, 0), At((unit / 2) + (IrisOffset * width), 0), EyeAspect),
            Chin = At(0, Chin),
            MouthCentre = At(0, 0.6 * Chin),
            MouthOpening = MouthOpening,
            Pose = Pose,
            Confidence = 1,
            RollDegrees = RollDegrees,
        };

        void Put(int index, double right, double down)
        {
            var p = At(right, down);
            mesh[index] = new(p.X, p.Y, 0);
        }
    }

    private PhotoPoint At(double right, double down)
    {
        var (sin, cos) = Math.SinCos(RollDegrees * Math.PI / 180);
        return new(Eyes.X + (right * cos) - (down * sin), Eyes.Y + (right * sin) + (down * cos));
    }
}
