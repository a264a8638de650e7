namespace IdPhoto.Reports;

/// <summary>One finding as JSON has it, on the command line and from the service. Nothing is left out: a field that does not apply is null.</summary>
public sealed record CheckDocument
{
    /// <summary>The requirement.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is met.</summary>
    public required ComplianceStatus Status { get; init; }

    /// <summary>Whether the document asks for it.</summary>
    public required ComplianceSeverity Severity { get; init; }

    /// <summary>What was measured.</summary>
    public required double? Value { get; init; }

    /// <summary>Its unit.</summary>
    public required string? Unit { get; init; }

    /// <summary>The smallest allowed value.</summary>
    public required double? Min { get; init; }

    /// <summary>The largest allowed value.</summary>
    public required double? Max { get; init; }

    /// <summary>How far the measurement may be off, in the same unit.</summary>
    public required double? Uncertainty { get; init; }

    /// <summary>The component of ISO/IEC 29794-5 for the same property, as the standard names it: <c>HeadPoseYaw</c>.</summary>
    public required string? Component { get; init; }

    /// <summary>Its score, 0 to 100.</summary>
    public required int? Score { get; init; }

    /// <summary>What to do about it.</summary>
    public required string? Remedy { get; init; }

    /// <summary>Why it was not assessed.</summary>
    public required string? Reason { get; init; }

    /// <summary>The document of a finding, its numbers rounded to four decimals.</summary>
    public static CheckDocument From(ComplianceResult check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new()
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
    }

    // Finer than anything here is known.
    private static double? Round(double? value) => value is { } number ? Math.Round(number, 4) : null;
}
