using System.Globalization;
using IdPhoto.Compliance.Iso29794;
using IdPhoto.Compliance.Remedies;

namespace IdPhoto.Compliance;

/// <summary>Makes all checks on one picture and writes the report.</summary>
internal sealed class ComplianceInspector
{
    private readonly IReadOnlyList<IComplianceCheck> _checks;
    private readonly QualityProfile _quality;
    private readonly RemedyTexts _remedies;

    /// <param name="checks">The checks in the order of the report; of two with the same id the later one counts, in the earlier one's place.</param>
    /// <param name="measures">The quality measures; of two of one component the later one counts.</param>
    /// <param name="remedies">The host's sentences; the library's own stand behind them.</param>
    public ComplianceInspector(
        IEnumerable<IComplianceCheck> checks, IEnumerable<IQualityMeasure> measures, IEnumerable<IRemedyTexts> remedies)
    {
        _checks = [.. checks.GroupBy(check => check.Id, StringComparer.Ordinal).Select(same => same.Last())];
        _quality = new QualityProfile(measures);
        _remedies = new RemedyTexts(remedies);
    }

    /// <summary>Makes the checks.</summary>
    /// <param name="context">The picture.</param>
    /// <param name="culture">The language of the remedies.</param>
    public ComplianceReport Inspect(ComplianceContext context, CultureInfo culture)
    {
        var quality = _quality.Of(context);
        var required = RequiredChecks.Of(context.Template, context.Phase, context.BackgroundReplaced);
        return new ComplianceReport
        {
            TemplateId = context.Template.Id,
            Phase = context.Phase,
            Checks = [.. _checks.Select(check => Complete(check.Evaluate(context), context, required, quality, culture))],
            Quality = quality,
        };
    }

    private ComplianceResult Complete(
        ComplianceResult result, ComplianceContext context, IReadOnlySet<string> required, IReadOnlyList<QualityScore> quality, CultureInfo culture) =>
        result with
        {
            Severity = required.Contains(result.Id) ? ComplianceSeverity.Required : ComplianceSeverity.Advisory,
            Remedy = result.Remedy ?? _remedies.For(result, context.Phase, culture),
            Component = result.Component ?? QualityProfile.ScoreOf(result.Id, quality),
        };
}
