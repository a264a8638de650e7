namespace IdPhoto;

/// <summary>Something the user should know about the finished photo.</summary>
/// <param name="Code">What it is about, for programs.</param>
/// <param name="Message">What it is about, for people.</param>
public sealed record IdPhotoWarning(IdPhotoWarningCode Code, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Message;
}
