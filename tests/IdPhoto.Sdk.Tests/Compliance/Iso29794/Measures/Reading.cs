using IdPhoto.Compliance;
using IdPhoto.Compliance.Iso29794;

namespace IdPhoto.Tests.Compliance.Iso29794.Measures;

/// <summary>One component of one picture.</summary>
internal static class Reading
{
    public static QualityScore Of(ComplianceContext context, QualityComponent component) =>
        new QualityProfile(BuiltInMeasures.Create()).Of(context).Single(score => score.Component == component);

    public static void Is(ComplianceContext context, QualityComponent component, double raw, int scalar, double tolerance = 1e-9)
    {
        var score = Of(context, component);
        Assert.NotNull(score.Raw);
        Assert.Equal(raw, score.Raw.Value, tolerance);
        Assert.Equal(scalar, score.Scalar);
    }
}
