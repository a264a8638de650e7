using IdPhoto.Compliance.Colours;

namespace IdPhoto.Compliance.Regions;

/// <summary>A square of background.</summary>
/// <param name="X">Its column in the grid.</param>
/// <param name="Y">Its row in the grid.</param>
/// <param name="FromPerson">How far it lies from the person, pixels of the aligned portrait; large where no person is near.</param>
/// <param name="Colour">The mean of its pixels.</param>
internal readonly record struct BackgroundCell(int X, int Y, float FromPerson, LabColour Colour);
