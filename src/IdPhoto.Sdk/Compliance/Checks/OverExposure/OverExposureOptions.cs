namespace IdPhoto.Compliance;

/// <summary>How much of a face may be burnt out.</summary>
public sealed class OverExposureOptions
{
    /// <summary>
    /// The largest share of burnt out pixels in the face, percent. Default 4; 0 to 100. No standard states a number: good
    /// portraits have at most 0.1, and 3 to 28 after one stop of over-exposure.
    /// </summary>
    public double MaxPercent { get; set; } = 4;

    /// <summary>The error, percent: the gleam on a nose or on glasses is not exposure. Default 2; 0 to 100.</summary>
    public double UncertaintyPercent { get; set; } = 2;
}
