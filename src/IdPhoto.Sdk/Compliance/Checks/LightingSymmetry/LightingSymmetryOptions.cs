namespace IdPhoto.Compliance;

/// <summary>How differently the two cheeks may be lit.</summary>
public sealed class LightingSymmetryOptions
{
    /// <summary>
    /// The least light on the darker cheek, percent of the brighter one's (linear light). Default 50, one stop: the lighting ratio of 2:1;
    /// 0 to 100. No standard states a number.
    /// </summary>
    public double MinPercent { get; set; } = 50;

    /// <summary>The measure's error, percent: a cheek turned away from the light, a beard, a strand of hair. Default 10; 0 to 100.</summary>
    public double UncertaintyPercent { get; set; } = 10;
}
