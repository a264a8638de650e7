namespace IdPhoto;

/// <summary>Whether the picture may be edited beyond what its document allows.</summary>
public enum EditConsent
{
    /// <summary>
    /// Obey <see cref="PhotoTemplate.EditPolicy"/>: where the document forbids edits the photo is only cropped, rotated and resampled.
    /// </summary>
    FollowDocument,

    /// <summary>Edit all the same; the result carries a warning where the document forbids it.</summary>
    Allow,
}
