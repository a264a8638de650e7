namespace IdPhoto;

/// <summary>How a gradient runs.</summary>
public enum GradientShape
{
    /// <summary>From top to bottom.</summary>
    Linear,

    /// <summary>From the centre to the farthest corner.</summary>
    Radial,
}
