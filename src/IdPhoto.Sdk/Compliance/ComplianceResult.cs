using IdPhoto.Compliance;

namespace IdPhoto;

/// <summary>What one check found: the measured value beside its limits.</summary>
public sealed record ComplianceResult
{
    /// <summary>The check's id, for instance <c>head-height</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The finding.</summary>
    public required ComplianceStatus Status { get; init; }

    /// <summary>Whether the document requires it.</summary>
    public ComplianceSeverity Severity { get; init; }

    /// <summary>The measured value; null where nothing was measured.</summary>
    public double? Value { get; init; }

    /// <summary>The unit of value, limits and uncertainty: <c>mm</c>, <c>px</c>, <c>deg</c>, <c>%</c>, <c>deltaE</c>, <c>bits</c>, <c>ratio</c>, <c>count</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>The smallest allowed value; null when there is none.</summary>
    public double? Min { get; init; }

    /// <summary>The largest allowed value; null when there is none.</summary>
    public double? Max { get; init; }

    /// <summary>How far the truth may lie from <see cref="Value"/>, in the same unit.</summary>
    public double? Uncertainty { get; init; }

    /// <summary>Why the check was not made; null where it was.</summary>
    public string? Reason { get; init; }

    /// <summary>What the person should do, in the language of the request; null where nothing needs doing.</summary>
    public string? Remedy { get; init; }

    /// <summary>The measure of ISO/IEC 29794-5 for the same property; null where the standard has none.</summary>
    public QualityScore? Component { get; init; }

    /// <summary>A value judged against its limits.</summary>
    /// <param name="id">The check.</param>
    /// <param name="value">The measured value.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="allowed">The limits, in the same unit.</param>
    /// <param name="uncertainty">How far the truth may lie from the value, in the same unit.</param>
    public static ComplianceResult Measured(string id, double value, string unit, AllowedRange allowed, double uncertainty) => new()
    {
        Id = id,
        Status = allowed.Judge(value, uncertainty),
        Value = double.IsFinite(value) ? value : null,
        Unit = unit,
        Min = allowed.Min,
        Max = allowed.Max,
        Uncertainty = uncertainty,
        Reason = double.IsFinite(value) ? null : "The measurement gave no number on this photo.",
    };

    /// <summary>A check that was not made.</summary>
    /// <param name="id">The check.</param>
    /// <param name="reason">Why, in a sentence.</param>
    public static ComplianceResult NotAssessed(string id, string reason) =>
        new() { Id = id, Status = ComplianceStatus.NotAssessed, Reason = reason };

    /// <summary>A value for which no limit is stated.</summary>
    /// <param name="id">The check.</param>
    /// <param name="value">The measured value.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="uncertainty">How far the truth may lie from the value, in the same unit.</param>
    /// <param name="reason">Why there is no limit, in a sentence.</param>
    public static ComplianceResult Unjudged(string id, double value, string unit, double uncertainty, string reason) => new()
    {
        Id = id,
        Status = ComplianceStatus.NotAssessed,
        Value = double.IsFinite(value) ? value : null,
        Unit = unit,
        Uncertainty = uncertainty,
        Reason = reason,
    };

    /// <summary>The finding in a line, for logs and consoles.</summary>
    public override string ToString()
    {
        var allowed = (Min, Max) switch
        {
            (null, null) => string.Empty,
            (null, { } max) => FormattableString.Invariant($", allowed up to {max:0.##}"),
            ({ } min, null) => FormattableString.Invariant($", allowed from {min:0.##}"),
            ({ } min, { } max) => FormattableString.Invariant($", allowed {min:0.##} to {max:0.##}"),
        };
        var value = Value is { } v ? FormattableString.Invariant($" {v:0.##} {Unit}") : string.Empty;
        var why = Remedy ?? Reason;
        return $"{Id}: {Status}{value}{allowed}{(why is null ? string.Empty : $". {why}")}";
    }
}
