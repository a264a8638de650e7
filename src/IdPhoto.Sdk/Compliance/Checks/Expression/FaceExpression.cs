using IdPhoto.Imaging;
using IdPhoto.Landmarks.FaceMesh;

namespace IdPhoto.Compliance.Checks.Expression;

/// <summary>How strong a smile is and how far the brows are raised; 0 on a neutral face, about 1 where everyone would name it.</summary>
/// <param name="Smile">The mouth wider than a neutral one, its corners above its middle: half and half.</param>
/// <param name="RaisedBrows">The brows farther above the eyes than a neutral face has them.</param>
internal readonly record struct FaceExpression(double Smile, double RaisedBrows)
{
    // In distances between the eyes. MediaPipe's canonical face has a mouth of 0.78, corners 0.01 below its middle and brows at 0.39; a smile
    // that shows teeth widens the mouth to 1.05 and lifts its corners by 0.17, a laugh to 1.2 and by 0.2. Neutral brows were measured at 0.40
    // to 0.44, and raising them by a centimetre, of 6.3 between the eyes, adds 0.16.
    private const double NeutralWidth = 0.78;
    private const double SmileWidth = 0.27;
    private const double SmileLift = 0.17;
    private const double NeutralBrows = 0.42;
    private const double BrowRaise = 0.20;

    // The upper edge of the brows, above the eyes' outer halves.
    private const int LeftBrow = 105;
    private const int RightBrow = 334;

    public static FaceExpression Of(FaceLandmarks landmarks)
    {
        var level = AffineTransform.Similarity(1, -landmarks.RollDegrees, landmarks.EyeMidpoint, default);
        PhotoPoint At(int index) => level.Apply(landmarks.Mesh[index].Point);

        // Turning the head shortens all that runs across the face, so heights are measured in what the distance would be.
        var across = landmarks.InterEyeDistance;
        var upright = across / Math.Cos(landmarks.Pose.Yaw * Math.PI / 180);
        var (left, right) = (At(MeshTopology.Lips[0]), At(MeshTopology.Lips[10]));
        var middle = At(MeshTopology.InnerLips.Lower).MidpointTo(At(MeshTopology.InnerLips.Upper));
        var width = left.DistanceTo(right) / across;
        var lift = (middle.Y - left.MidpointTo(right).Y) / upright;
        var brows = -At(LeftBrow).MidpointTo(At(RightBrow)).Y / upright;
        return new((((width - NeutralWidth) / SmileWidth) + (lift / SmileLift)) / 2, (brows - NeutralBrows) / BrowRaise);
    }
}
