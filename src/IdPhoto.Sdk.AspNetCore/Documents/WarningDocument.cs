namespace IdPhoto.AspNetCore.Documents;

/// <summary>Something the user should know about a photo that was made.</summary>
/// <param name="Code">What it is about, for programs that speak another language: <c>picture-missing</c>.</param>
/// <param name="Message">What it is about, in English.</param>
public sealed record WarningDocument(IdPhotoWarningCode Code, string Message);
