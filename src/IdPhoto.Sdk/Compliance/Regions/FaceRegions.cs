using IdPhoto.Landmarks.FaceMesh;

namespace IdPhoto.Compliance.Regions;

/// <summary>Where light and colour are measured on an aligned portrait.</summary>
internal sealed class FaceRegions
{
    // Side of the measuring zones over the distance of the eyes (ISO/IEC 29794-5, illumination uniformity and natural colour).
    private const double ZoneSide = 0.3;

    private FaceRegions(FaceLandmarks landmarks)
    {
        var (left, right) = (landmarks.ImageLeftEye.Centre, landmarks.ImageRightEye.Centre);
        var (eyes, mouth) = (landmarks.EyeMidpoint, landmarks.MouthCentre);
        var side = (int)(landmarks.InterEyeDistance * ZoneSide);
        var halfWay = eyes.DistanceTo(mouth) / 2;
        Face = PixelRegion.ConvexHull(MeshTopology.LowerFace.Select(i => landmarks.Mesh[i].Point));
        ImageLeftCheek = PixelRegion.Square((int)left.X - side, (int)(left.Y + halfWay), side).Within(Face);
        ImageRightCheek = PixelRegion.Square((int)right.X, (int)(right.Y + halfWay), side).Within(Face);
        Forehead = Around(eyes with { Y = eyes.Y - halfWay }, side);
        Chin = Around(mouth.MidpointTo(landmarks.Chin), side);
    }

    /// <summary>
    /// The face from the eyebrows to the chin: the convex hull of what OFIQ's 98 landmarks cover too. It ends below the hair on purpose.
    /// </summary>
    public PixelRegion Face { get; }

    /// <summary>
    /// The cheek on the picture's left (the subject's right): a square that begins half way from the eye line to the mouth and ends under
    /// the eye's centre. Of a turned head only what is face is in it.
    /// </summary>
    public PixelRegion ImageLeftCheek { get; }

    /// <summary>The cheek on the picture's right, mirrored.</summary>
    public PixelRegion ImageRightCheek { get; }

    /// <summary>A square above the eyebrows, centred as far above the eye line as the cheeks begin below it.</summary>
    public PixelRegion Forehead { get; }

    /// <summary>A square half way from the mouth to the chin's tip.</summary>
    public PixelRegion Chin { get; }

    /// <summary>The regions of a face whose landmarks are in pixels of the portrait.</summary>
    public static FaceRegions Of(FaceLandmarks landmarks) => new(landmarks);

    private static PixelRegion Around(PhotoPoint centre, int side) =>
        PixelRegion.Square((int)Math.Round(centre.X - (side / 2.0)), (int)Math.Round(centre.Y - (side / 2.0)), side);
}
