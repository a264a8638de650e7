namespace IdPhoto.AspNetCore.Jobs;

/// <summary>Why nothing was made.</summary>
/// <param name="Code">For programs: the name of an <see cref="IdPhotoErrorCode"/>, or one of the service's own.</param>
/// <param name="Message">For people: what happened and what to do.</param>
public sealed record JobError(string Code, string Message);
