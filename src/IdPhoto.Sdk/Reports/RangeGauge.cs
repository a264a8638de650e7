using System.Globalization;

namespace IdPhoto.Reports;

/// <summary>A value beside its limits as a small drawing: the allowed stretch, the value, and how far the truth may lie from it.</summary>
internal static class RangeGauge
{
    private const double Width = 120;
    private const double Height = 18;

    // Room beyond the limits, as a share of what is shown: a value outside must be seen outside.
    private const double Margin = 0.15;

    /// <returns>An <c>svg</c> element; empty where there is no value or no limit.</returns>
    public static string Draw(ComplianceResult check)
    {
        if (check.Value is not { } value || (check.Min ?? check.Max) is not { } someLimit)
        {
            return string.Empty;
        }

        var error = check.Uncertainty ?? 0;
        var ends = new[] { value - error, value + error, check.Min ?? someLimit, check.Max ?? someLimit };
        var (low, high) = (ends.Min(), ends.Max());
        var span = high - low > 0 ? high - low : Math.Max(1, Math.Abs(value));
        (low, high) = (low - (span * Margin), high + (span * Margin));
        double X(double v) => Math.Clamp((v - low) / (high - low), 0, 1) * Width;

        var (left, right) = (check.Min is { } min ? X(min) : 0, check.Max is { } max ? X(max) : Width);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"gauge {check.Status.ToString().ToLowerInvariant()}\" viewBox=\"0 0 {Width} {Height}\" aria-hidden=\"true\">"
            + $"<rect class=\"track\" y=\"7\" width=\"{Width}\" height=\"4\" rx=\"2\"/>"
            + $"<rect class=\"allowed\" x=\"{left:0.#}\" y=\"7\" width=\"{Math.Max(2, right - left):0.#}\" height=\"4\" rx=\"2\"/>"
            + $"<path class=\"error\" d=\"M{X(value - error):0.#} 9H{X(value + error):0.#}\"/>"
            + $"<circle class=\"value\" cx=\"{X(value):0.#}\" cy=\"9\" r=\"4.5\"/></svg>");
    }
}
