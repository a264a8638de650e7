namespace IdPhoto.Compliance;

/// <summary>How far the eyes may look past the camera.</summary>
public sealed class GazeOptions
{
    /// <summary>
    /// The limit to either side, degrees. Default 15: the sources ask for eyes on the camera without a number, and this is where others see
    /// that someone looks away; 0 to 90.
    /// </summary>
    public double LimitDegrees { get; set; } = 15;

    /// <summary>The estimate's error, degrees. Default 7: half a pixel of the network's 192 is about 4 degrees; 0 to 45.</summary>
    public double UncertaintyDegrees { get; set; } = 7;

    /// <summary>The least lid opening over the eye's width at which the iris can be placed. Default 0.15; 0 to 1.</summary>
    public double MinAspect { get; set; } = 0.15;
}
