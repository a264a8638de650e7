namespace IdPhoto;

/// <summary>
/// The one exception that this library throws for a photo, template, model or environment it cannot work with.
/// <see cref="Exception.Message"/> says what happened, with which value, and what to do about it.
/// </summary>
public sealed class IdPhotoException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">What went wrong.</param>
    /// <param name="message">What happened, with which value, and what to do.</param>
    /// <param name="innerException">The cause, when another component reported it.</param>
    public IdPhotoException(IdPhotoErrorCode code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>What went wrong, for programs.</summary>
    public IdPhotoErrorCode Code { get; }

    /// <summary>
    /// The boxes of the faces that were found, in pixels of the upright photo at full resolution, when
    /// <see cref="Code"/> is <see cref="IdPhotoErrorCode.MultipleFaces"/>; otherwise empty.
    /// </summary>
    public IReadOnlyList<PhotoBox> Faces { get; init; } = [];
}
