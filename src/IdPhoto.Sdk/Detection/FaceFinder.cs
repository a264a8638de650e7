using IdPhoto.Imaging;

namespace IdPhoto.Detection;

/// <summary>Finds the face to work on, turning a photo that lies on its side or upside down without saying so.</summary>
internal static class FaceFinder
{
    private static readonly QuarterTurn[] Turns = [QuarterTurn.Clockwise, QuarterTurn.CounterClockwise, QuarterTurn.Half];

    /// <summary>Looks for faces in the photo as it is, then in its quarter turns.</summary>
    /// <param name="detector">The detector.</param>
    /// <param name="photo">The photo; it is neither changed nor disposed.</param>
    /// <param name="cancellationToken">Stops a running inference.</param>
    /// <returns>The turn that brings the faces upright, and the faces in pixels of the turned photo; no faces when there are none.</returns>
    public static async ValueTask<FoundFaces> FindAsync(IFaceDetector detector, PhotoImage photo, CancellationToken cancellationToken)
    {
        var faces = await detector.DetectAsync(photo, cancellationToken).ConfigureAwait(false);
        if (faces.Count > 0)
        {
            var lying = UprightTurn(faces.MaxBy(face => face.Box.Area)!.RollDegrees);
            return lying == QuarterTurn.None
                ? new FoundFaces(QuarterTurn.None, faces)
                : await DetectTurnedAsync(detector, photo, lying, cancellationToken).ConfigureAwait(false);
        }

        var best = new FoundFaces(QuarterTurn.None, []);
        foreach (var turn in Turns)
        {
            var found = await DetectTurnedAsync(detector, photo, turn, cancellationToken).ConfigureAwait(false);
            best = found.UprightScore > best.UprightScore ? found : best;
        }

        return best;
    }

    private static async ValueTask<FoundFaces> DetectTurnedAsync(
        IFaceDetector detector, PhotoImage photo, QuarterTurn turn, CancellationToken cancellationToken)
    {
        using var turned = turn.Apply(photo);
        return new FoundFaces(turn, await detector.DetectAsync(turned, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The quarter turn that brings a face of this clockwise roll nearest to upright.</summary>
    public static QuarterTurn UprightTurn(double rollDegrees) => rollDegrees switch
    {
        > 135 or < -135 => QuarterTurn.Half,
        > 45 => QuarterTurn.CounterClockwise,
        < -45 => QuarterTurn.Clockwise,
        _ => QuarterTurn.None,
    };
}
