namespace IdPhoto;

/// <summary>
/// A gradient between a colour and white as HivisionIDPhotos paints it: mixed between encoded values, its fraction dropped.
/// <see cref="GradientShape.Linear"/> is its <c>updown_gradient</c>, the colour at the top and white below;
/// <see cref="GradientShape.Radial"/> is its <c>center_gradient</c>, white in the centre and the colour outwards.
/// </summary>
/// <param name="Colour">The colour that runs into white.</param>
/// <param name="Shape">How it runs.</param>
public sealed record HivisionGradientBackground(Rgb Colour, GradientShape Shape) : Background;
