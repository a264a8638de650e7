namespace IdPhoto;

/// <summary>What became of one photo of many: a result or an error.</summary>
/// <param name="Job">The photo.</param>
/// <param name="Result">What was made; null when it failed.</param>
/// <param name="Error">Why it failed, mostly an <see cref="IdPhotoException"/>; null when it was made.</param>
public sealed record PhotoOutcome(PhotoJob Job, IdPhotoResult? Result, Exception? Error);
