namespace IdPhoto.Imaging;

/// <summary>What lies outside a picture when it is resampled.</summary>
public enum EdgeMode
{
    /// <summary>The nearest edge pixel.</summary>
    Replicate,

    /// <summary>Zero: black, or transparent.</summary>
    Zero,
}
