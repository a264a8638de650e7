namespace IdPhoto.Tests.Compliance.Degradations;

/// <summary>One way to spoil a portrait, three strengths of it, the check that must notice, and those that may notice too.</summary>
/// <param name="Check">The check that must notice.</param>
/// <param name="Rises">Whether its value rises with the strength.</param>
/// <param name="Strengths">From weak to strong; the last one must fail.</param>
/// <param name="Ground">The background's grey at a strength; plain where null.</param>
/// <param name="Apply">What happens to the picture at a strength.</param>
/// <param name="Companions">Checks that the same fault may fail as well, because it is in their property too.</param>
internal sealed record Spoiling(
    string Check,
    bool Rises,
    double[] Strengths,
    Func<double, int, int, double>? Ground,
    Func<PhotoImage, double, PhotoImage> Apply,
    params string[] Companions)
{
    // Side of the finished picture, pixels.
    private const double Side = 600;

    public static IReadOnlyDictionary<string, Spoiling> All { get; } = new Dictionary<string, Spoiling>(StringComparer.Ordinal)
    {
        ["blur, sigma in px"] = new("sharpness", false, [1, 2, 3], null, Degradation.Blur),
        ["darkness, stops"] = new("under-exposure", false, [-2, -3.5, -5], null, Degradation.Expose, "dynamic-range", "background-colour", "natural-colour"),
        ["over-exposure, stops"] = new("over-exposure", true, [0.5, 1, 2], null, Degradation.Expose, "natural-colour", "red-eye"),
        ["side light, stops"] = new(
            "lighting-symmetry", false, [1, 2, 3], null, Degradation.LightFromLeft, "face-zones", "background-uniformity", "background-shadow", "background-colour"),
        ["blue cast, stops"] = new("natural-colour", true, [0.6, 1.2, 2], null, Degradation.BlueCast, "background-colour", "face-zones"),
        ["stripes, levels"] = new(
            "background-uniformity", true, [15, 40, 90], (strength, x, _) => PlainPortrait.Ground - (x / 25 % 2 * strength), Same, "background-colour", "background-shadow"),
        ["shadow at the right, levels"] = new(
            "background-shadow", true, [15, 40, 90], Shadow, Same, "background-uniformity"),
    };

    private static PhotoImage Same(PhotoImage photo, double strength) => Degradation.Expose(photo, 0);

    // A soft spot beside the cheek, a sixth of the picture wide.
    private static double Shadow(double strength, int x, int y)
    {
        var (dx, dy) = ((x - (0.78 * Side)) / (Side / 8), (y - (0.5 * Side)) / (Side / 4));
        return PlainPortrait.Ground - (strength * Math.Exp(-((dx * dx) + (dy * dy)) / 2));
    }
}
