namespace IdPhoto;

/// <summary>How much work is spent on bringing a model's coarse matte to the finished photo's edges and hairs.</summary>
public enum MatteQuality
{
    Fast,
    Balanced,
    Best,
}
