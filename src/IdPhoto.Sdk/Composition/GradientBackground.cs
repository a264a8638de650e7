namespace IdPhoto;

/// <summary>A background of two colours.</summary>
/// <param name="From">The colour at the top, or in the centre.</param>
/// <param name="To">The colour at the bottom, or in the farthest corner.</param>
/// <param name="Shape">How the colours run.</param>
public sealed record GradientBackground(Rgb From, Rgb To, GradientShape Shape) : Background;
