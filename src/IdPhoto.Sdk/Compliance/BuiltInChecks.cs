using IdPhoto.Compliance.Checks.HeadHeight;
using IdPhoto.Compliance.Checks.Yaw;

namespace IdPhoto.Compliance;

/// <summary>The checks that the library brings, in the order of the report.</summary>
internal static class BuiltInChecks
{
    public static IReadOnlyList<IComplianceCheck> Create(ComplianceOptions options) =>
    [
        new HeadHeightCheck(options.HeadHeight),
        new YawCheck(options.Yaw),
    ];
}
