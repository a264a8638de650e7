namespace IdPhoto.Geometry;

/// <summary>
/// Where the head goes in the frame: the two numbers that, with the eyes level and the midline centred, fix the whole crop.
/// Both are fractions of the frame's height.
/// </summary>
/// <param name="HeadHeight">Chin to the top of the head, as the template measures it.</param>
/// <param name="EyeLine">The eyes above the frame's lower edge.</param>
internal readonly record struct HeadPlacement(double HeadHeight, double EyeLine);
