namespace IdPhoto.ConsoleHost.Output;

/// <summary>One finding. Nothing is left out: a field that does not apply is null.</summary>
internal sealed record CheckDocument
{
    public required string Id { get; init; }

    public required ComplianceStatus Status { get; init; }

    public required ComplianceSeverity Severity { get; init; }

    public required double? Value { get; init; }

    public required string? Unit { get; init; }

    public required double? Min { get; init; }

    public required double? Max { get; init; }

    public required double? Uncertainty { get; init; }

    /// <summary>The component of ISO/IEC 29794-5 for the same property, as the standard names it: <c>HeadPoseYaw</c>.</summary>
    public required string? Component { get; init; }

    /// <summary>Its score, 0 to 100.</summary>
    public required int? Score { get; init; }

    public required string? Remedy { get; init; }

    public required string? Reason { get; init; }

    public static CheckDocument From(ComplianceResult check) => new()
    {
        Id = check.Id,
        Status = check.Status,
        Severity = check.Severity,
        Value = Round(check.Value),
        Unit = check.Unit,
        Min = Round(check.Min),
        Max = Round(check.Max),
        Uncertainty = Round(check.Uncertainty),
        Component = check.Component?.Component.ToString(),
        Score = check.Component?.Scalar,
        Remedy = check.Remedy,
        Reason = check.Reason,
    };

    // Finer than anything here is known.
    private static double? Round(double? value) => value is { } number ? Math.Round(number, 4) : null;
}
