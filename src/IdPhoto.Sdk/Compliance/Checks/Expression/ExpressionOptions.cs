namespace IdPhoto.Compliance;

/// <summary>How much expression a face may show.</summary>
public sealed class ExpressionOptions
{
    /// <summary>
    /// The strongest smile, or raising of the brows, where 0 is a neutral face, and 1 a smile that shows teeth or brows raised by a finger's
    /// breadth. Default 0.4; 0 to 2.
    /// </summary>
    public double MaxStrength { get; set; } = 0.4;

    /// <summary>The error of that strength. Default 0.25: a mouth may be 15 % wider than the average one without smiling; 0 to 1.</summary>
    public double Uncertainty { get; set; } = 0.25;
}
