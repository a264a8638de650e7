using IdPhoto.Compliance;

namespace IdPhoto.Tests.Compliance;

/// <summary>Three values: outside by more than the uncertainty, inside by as much (or in the middle half), and what lies between.</summary>
public sealed class AllowedRangeTests
{
    private const double None = double.NaN;

    [Theory]
    // 32 to 36, known to ±1: passes from 33 to 35, fails below 31 and above 37.
    [InlineData(32, 36, 1, 30.9, ComplianceStatus.Fail)]
    [InlineData(32, 36, 1, 31, ComplianceStatus.Borderline)]
    [InlineData(32, 36, 1, 32.9, ComplianceStatus.Borderline)]
    [InlineData(32, 36, 1, 33, ComplianceStatus.Pass)]
    [InlineData(32, 36, 1, 35, ComplianceStatus.Pass)]
    [InlineData(32, 36, 1, 35.1, ComplianceStatus.Borderline)]
    [InlineData(32, 36, 1, 37, ComplianceStatus.Borderline)]
    [InlineData(32, 36, 1, 37.1, ComplianceStatus.Fail)]
    // Known exactly: inside passes, outside fails, nothing between.
    [InlineData(32, 36, 0, 31.999, ComplianceStatus.Fail)]
    [InlineData(32, 36, 0, 32, ComplianceStatus.Pass)]
    [InlineData(32, 36, 0, 36, ComplianceStatus.Pass)]
    [InlineData(32, 36, 0, 36.001, ComplianceStatus.Fail)]
    // Narrower than the uncertainty: the middle half passes, 33.5 to 34.5.
    [InlineData(33, 35, 3, 33.4, ComplianceStatus.Borderline)]
    [InlineData(33, 35, 3, 33.5, ComplianceStatus.Pass)]
    [InlineData(33, 35, 3, 34.5, ComplianceStatus.Pass)]
    [InlineData(33, 35, 3, 34.6, ComplianceStatus.Borderline)]
    [InlineData(33, 35, 3, 29.9, ComplianceStatus.Fail)]
    // A single point: a computed crop meets it up to rounding, a millionth of the value.
    [InlineData(34, 34, 1, 34, ComplianceStatus.Pass)]
    [InlineData(34, 34, 1, 34.00003, ComplianceStatus.Pass)]
    [InlineData(34, 34, 1, 34.0001, ComplianceStatus.Borderline)]
    [InlineData(34, 34, 1, 35.1, ComplianceStatus.Fail)]
    // One limit.
    [InlineData(90, None, 5, 84, ComplianceStatus.Fail)]
    [InlineData(90, None, 5, 94, ComplianceStatus.Borderline)]
    [InlineData(90, None, 5, 95, ComplianceStatus.Pass)]
    [InlineData(90, None, 5, 1e9, ComplianceStatus.Pass)]
    [InlineData(None, 3, 0.5, -1e9, ComplianceStatus.Pass)]
    [InlineData(None, 3, 0.5, 2.5, ComplianceStatus.Pass)]
    [InlineData(None, 3, 0.5, 2.6, ComplianceStatus.Borderline)]
    [InlineData(None, 3, 0.5, 3.6, ComplianceStatus.Fail)]
    // No limit.
    [InlineData(None, None, 1, 42, ComplianceStatus.Pass)]
    // No number.
    [InlineData(32, 36, 1, double.NaN, ComplianceStatus.NotAssessed)]
    [InlineData(32, 36, 1, double.PositiveInfinity, ComplianceStatus.NotAssessed)]
    public void A_value_is_judged_with_its_uncertainty(double min, double max, double uncertainty, double value, ComplianceStatus expected) =>
        Assert.Equal(expected, new AllowedRange(Limit(min), Limit(max)).Judge(value, uncertainty));

    [Fact]
    public void The_short_forms_are_what_they_say()
    {
        Assert.Equal(new AllowedRange(90, null), AllowedRange.AtLeast(90));
        Assert.Equal(new AllowedRange(null, 3), AllowedRange.AtMost(3));
        Assert.Equal(new AllowedRange(-5, 5), AllowedRange.Within(5));
    }

    // Attributes take no nullable numbers.
    private static double? Limit(double value) => double.IsNaN(value) ? null : value;
}
