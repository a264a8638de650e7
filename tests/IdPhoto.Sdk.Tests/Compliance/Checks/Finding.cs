using IdPhoto.Compliance;

namespace IdPhoto.Tests.Compliance.Checks;

/// <summary>What one built-in check with default options says of a picture.</summary>
internal static class Finding
{
    public static ComplianceResult Of(string id, ComplianceContext context) =>
        BuiltInChecks.Create(new ComplianceOptions()).Single(check => check.Id == id).Evaluate(context);

    /// <summary>The same for a picture of the drawn face.</summary>
    public static ComplianceResult OfPainted(string id, Func<int, int, Rgb> colour)
    {
        using var photo = DrawnFace.Paint(colour);
        using var context = DrawnFace.Context(photo);
        return Of(id, context);
    }

    public static void Is(ComplianceResult result, double value, ComplianceStatus status, double tolerance = 1e-6)
    {
        Assert.NotNull(result.Value);
        Assert.Equal(value, result.Value.Value, tolerance);
        Assert.Equal(status, result.Status);
    }

    public static Rgb Grey(double level) => new((byte)level, (byte)level, (byte)level);
}
