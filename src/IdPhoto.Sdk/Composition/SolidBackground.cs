namespace IdPhoto;

/// <summary>A background of one colour.</summary>
/// <param name="Colour">The colour.</param>
public sealed record SolidBackground(Rgb Colour) : Background;
