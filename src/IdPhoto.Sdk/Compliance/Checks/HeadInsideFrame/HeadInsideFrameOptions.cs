namespace IdPhoto.Compliance;

/// <summary>When a head counts as touching the frame.</summary>
public sealed class HeadInsideFrameOptions
{
    /// <summary>
    /// How much of the edges may show hair or head, percent of the frame's width. Default 2: a strand of hair is no head; 0 to 100.
    /// </summary>
    public double MaxTouchingPercent { get; set; } = 2;

    /// <summary>The error, percent of the frame's width. Default 2, about one value of the matte that ships; 0 to 100.</summary>
    public double UncertaintyPercent { get; set; } = 2;

    /// <summary>How far inside the edge is looked, percent of the frame's height. Default 0.2; 0 to 10.</summary>
    public double EdgePercent { get; set; } = 0.2;
}
