namespace IdPhoto.Compliance;

/// <summary>The file that holds the picture.</summary>
/// <param name="Format">Its format by content.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Width">Pixels, upright.</param>
/// <param name="Height">Pixels, upright.</param>
public sealed record PhotoFileFacts(PhotoFormat Format, long Bytes, int Width, int Height);
