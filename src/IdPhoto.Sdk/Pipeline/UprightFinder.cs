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
    // Six portraits: upside down they score 0.57 to 0.71, upright 0.79 to 0.96, but for one face that fills its photo (0.63).
    private const double SureScore = 0.8;

    // Beyond it another quarter turn stands more upright.
    private const double MostRoll = 45;

    private static readonly QuarterTurn[] Turns = [QuarterTurn.None, QuarterTurn.Half, QuarterTurn.Clockwise, QuarterTurn.CounterClockwise];

    /// <summary>Finds the faces.</summary>
    /// <param name="photo">The photo; it is neither changed nor disposed.</param>
    /// <param name="mayTurn">Whether the photo may lie on its side; a finished ID photo stands as it is.</param>
    /// <param name="cancellationToken">Stops a running inference.</param>
    public async ValueTask<FoundFaces> FindAsync(PhotoImage photo, bool mayTurn, CancellationToken cancellationToken)
    {
        if (!mayTurn)
        {
            return new FoundFaces(QuarterTurn.None, await detector.DetectAsync(photo, cancellationToken).ConfigureAwait(false));
        }

        var found = await FaceFinder.FindAsync(detector, photo, cancellationToken).ConfigureAwait(false);
        return found.Faces.Count == 0 || IsSure(found.Faces.MaxBy(face => face.Score)!)
            ? found
            : await VoteAsync(photo, found, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsSure(Face face) => face.Score >= SureScore && Math.Abs(face.RollDegrees) <= MostRoll;

    // Each turn of the photo is asked where up is. A face that fills its photo looks as good on its head as upright (0.990 and 0.987 on one),
    // but seen lying on either side it says up where it really is: only the truth gets more than one voice.
    private async ValueTask<FoundFaces> VoteAsync(PhotoImage photo, FoundFaces first, CancellationToken cancellationToken)
    {
        var votes = new Dictionary<QuarterTurn, double>();
        var seen = new Dictionary<QuarterTurn, FoundFaces>();
        foreach (var turn in Turns)
        {
            using var turned = turn == QuarterTurn.None ? null : turn.Apply(photo);
            var faces = turn == first.Turn ? first.Faces : await detector.DetectAsync(turned ?? photo, cancellationToken).ConfigureAwait(false);
            if (faces.MaxBy(face => face.Box.Area) is { } face)
            {
                seen[turn] = new FoundFaces(turn, faces);
                var landmarks = await landmarker.LocateAsync(turned ?? photo, face, cancellationToken).ConfigureAwait(false);
                var upright = turn.Then(FaceFinder.UprightTurn(landmarks.RollDegrees));
                votes[upright] = votes.GetValueOrDefault(upright) + Voice(landmarks);
            }
        }

        return seen.Values.MaxBy(found => votes.GetValueOrDefault(found.Turn)) ?? first;
    }

    // The mesh fits a face to any picture, but with less certainty and bent far to a side where there is none.
    private static double Voice(FaceLandmarks landmarks) =>
        landmarks.Confidence * Cosine(landmarks.Pose.Yaw) * Cosine(landmarks.Pose.Pitch);

    private static double Cosine(double degrees) => Math.Max(0, Math.Cos(degrees * Math.PI / 180));
}
