namespace IdPhoto.CatalogueBuilder;

/// <summary>A range that was made around a single stated number.</summary>
/// <param name="Field">The field of the template's head.</param>
/// <param name="Min">The lower end, ours.</param>
/// <param name="Max">The upper end, ours.</param>
/// <param name="HouseDefaults">The names under which the template marks it.</param>
/// <param name="Note">What was done, for the template's note.</param>
internal sealed record WidenedRange(string Field, double Min, double Max, string[] HouseDefaults, string Note);
