namespace IdPhoto.Geometry.Hivision;

/// <summary>The empty rows and columns between the person and the sides of a window, pixels.</summary>
internal readonly record struct PersonGaps(int Top, int Bottom, int Left, int Right)
{
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.NoPerson"/>: the window shows nobody.</exception>
    public static PersonGaps In(HivisionWindow window, AlphaPlane picture)
    {
        if (LargestContour.Find(picture, picture.Clip(window)) is not { } person)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.NoPerson,
                FormattableString.Invariant($"The window from ({window.X1}, {window.Y1}) to ({window.X2}, {window.Y2}) shows no person: ")
                + "no pixel there has an alpha above 127. Check that the face box and the matte belong to the same photo.");
        }

        // A person that touches the right or the lower side reports a gap of 1 (hivision/creator/utils.py, get_box): kept, because
        // the second window and the downward move build on it.
        return new(
            person.Y1 - window.Y1, Math.Max(window.Y2 - person.Y2, 1), person.X1 - window.X1, Math.Max(window.X2 - person.X2, 1));
    }
}
