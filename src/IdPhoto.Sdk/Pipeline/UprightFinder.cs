using IdPhoto.Detection;
using IdPhoto.Imaging;
using IdPhoto.Landmarks;

namespace IdPhoto.Pipeline;

/// <summary>
/// Finds the faces, and the turn in which they stand upright, with the landmarks' help where the detector alone is not to be believed:
/// BlazeFace sees a face that stands on its head as an upright one, its chin taken for a forehead.
/// </summary>
internal sealed class UprightFinder(IFaceDetector detector, IFaceLandmarker landmarker)
{
    // Six portraits: upside down they score 0.57 to 0.70, upright 0.79 to 0.96, but for one face that fills its photo (0.63).
    private const double SureScore = 0.8;

    // Beyond it another quarter turn stands more upright.
    private const double MostRoll = 45;

    private static readonly QuarterTurn[] Turns = [QuarterTurn.None, QuarterTurn.Half, QuarterTurn.Clockwise, QuarterTurn.CounterClockwise];

    public async ValueTask<FoundFaces> FindAsync(PhotoImage photo, CancellationToken cancellationToken)
    {
        var found = await FaceFinder.FindAsync(detector, photo, cancellationToken).ConfigureAwait(false);
        if (found.Faces.Count == 0 || IsSure(found.Faces.MaxBy(face => face.Score)!))
        {
            return found;
        }

        var (best, bestFacing) = (found, 0.0);
        foreach (var turn in Turns)
        {
            using var turned = turn == QuarterTurn.None ? null : turn.Apply(photo);
            var faces = await detector.DetectAsync(turned ?? photo, cancellationToken).ConfigureAwait(false);
            if (faces.MaxBy(face => face.Box.Area) is not { } face)
            {
                continue;
            }

            var facing = Facing(await landmarker.LocateAsync(turned ?? photo, face, cancellationToken).ConfigureAwait(false));
            (best, bestFacing) = facing > bestFacing ? (new FoundFaces(turn, faces), facing) : (best, bestFacing);
        }

        return best;
    }

    private static bool IsSure(Face face) => face.Score >= SureScore && Math.Abs(face.RollDegrees) <= MostRoll;

    // The mesh fits an upright face to any picture: on one that stands on its head with less certainty, and bent far back or forth.
    // The portraits read 0.86 (a head turned by 30°) to 0.99 upright, and at most 0.86 (its upright twin 0.99) otherwise.
    private static double Facing(FaceLandmarks landmarks)
    {
        var (yaw, pitch, roll) = landmarks.Pose;
        return landmarks.Confidence * Cosine(yaw) * Cosine(pitch) * Cosine(roll);
    }

    private static double Cosine(double degrees) => Math.Max(0, Math.Cos(degrees * Math.PI / 180));
}
