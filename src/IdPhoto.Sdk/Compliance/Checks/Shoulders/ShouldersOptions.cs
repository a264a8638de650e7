namespace IdPhoto.Compliance;

/// <summary>When shoulders count as shown.</summary>
public sealed class ShouldersOptions
{
    /// <summary>
    /// How far the person must reach to either side at the lower edge, in halves of the head's width. Default 1: wider than the head;
    /// 0 to 5.
    /// </summary>
    public double MinReach { get; set; } = 1;

    /// <summary>The error of that ratio. Default 0.1; 0 to 1.</summary>
    public double Uncertainty { get; set; } = 0.1;

    /// <summary>How far above the lower edge is looked, percent of the frame's height. Default 1; 0 to 10.</summary>
    public double EdgePercent { get; set; } = 1;
}
