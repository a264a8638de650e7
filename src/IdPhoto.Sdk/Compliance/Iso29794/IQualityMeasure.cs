namespace IdPhoto.Compliance;

/// <summary>
/// Measures one quality component of ISO/IEC 29794-5 in its native unit; the mapping to 0–100 is the library's. Eight components need models
/// that do not ship inside the package: a host that has one implements this.
/// </summary>
/// <remarks>Implementations are thread-safe and called concurrently, each call with a context of its own, which they neither keep nor dispose.</remarks>
public interface IQualityMeasure
{
    /// <summary>The component; a host's measure replaces the built-in one of the same component.</summary>
    QualityComponent Component { get; }

    /// <summary>Takes the measure.</summary>
    QualityReading Measure(ComplianceContext context);
}
