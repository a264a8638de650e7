namespace IdPhoto.Templates;

/// <summary>
/// The names that <see cref="PhotoTemplate.HouseDefaults"/> holds. A name that ends in <c>.min</c> or <c>.max</c> marks one side of a range
/// whose other side the authority states.
/// </summary>
internal static class HouseDefaultNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        "print.size", "print.dpi", "digital.size", "digital.dpi", "digital.minKb", "digital.maxKb",
        "head.height", "head.height.min", "head.height.max", "head.eyeLine", "head.topMargin", "head.chinMargin",
        "backgrounds", "backgroundTolerance",
    ];
}
