using IdPhoto.Imaging;

namespace IdPhoto.Detection;

/// <summary>Faces and the turn of the photo in which they stand upright.</summary>
internal sealed record FoundFaces(QuarterTurn Turn, IReadOnlyList<Face> Faces)
{
    /// <summary>The best score, times how upright that face stands: a detector also sees faces that lie, with less certainty.</summary>
    public double UprightScore => Faces.Count == 0 ? 0 : Faces.Max(face => face.Score * Math.Cos(face.RollDegrees * Math.PI / 180));

    /// <summary>The boxes of all faces but one.</summary>
    public IEnumerable<PhotoBox> Others(Face chosen) => Faces.Where(face => !ReferenceEquals(face, chosen)).Select(face => face.Box);

    /// <summary>The face that becomes the photo.</summary>
    /// <param name="selection">How to choose.</param>
    /// <param name="toFullPhoto">Pixels of the full upright photo per pixel of the one that was searched, for the error.</param>
    /// <exception cref="IdPhotoException">No face, or more than one where exactly one is asked for.</exception>
    public Face Select(FaceSelection selection, double toFullPhoto)
    {
        if (Faces.Count == 0)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.NoFace,
                "No face was found, in any of the four orientations. Use a photo that shows the whole face from the front, evenly lit and in focus.");
        }

        if (Faces.Count > 1 && selection == FaceSelection.Single)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.MultipleFaces,
                $"{Faces.Count} faces were found; an ID photo shows one person. Crop the photo to one person, or choose the largest face (FaceSelection.Largest).")
            {
                Faces = [.. Faces.Select(face => face.Box.Scale(toFullPhoto))],
            };
        }

        return Faces.MaxBy(face => face.Box.Area)!;
    }
}
