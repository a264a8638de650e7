namespace IdPhoto.Imaging;

/// <summary>OpenCV's two ways to resize that models were trained with.</summary>
internal enum OpenCvInterpolation
{
    /// <summary>INTER_LINEAR: four neighbours, no antialiasing when shrinking.</summary>
    Linear,

    /// <summary>INTER_AREA: the mean of the covered area; where either side grows, a bilinear variant of its own.</summary>
    Area,
}
