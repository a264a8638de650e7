namespace IdPhoto;

/// <summary>
/// How much work is spent on bringing a model's coarse matte to the finished photo's edges and hairs. docs/matting-quality.md measures all
/// three.
/// </summary>
public enum MatteQuality
{
    /// <summary>A guided filter and average colours on a grid of about 256 pixels: a third of the time of <see cref="Balanced"/>.</summary>
    Fast,

    /// <summary>
    /// The default. The matte is found on a grid of about 384 pixels: near its edge every pixel is explained by colours seen on both sides
    /// and agrees with its neighbours; before a plain wall single hairs are followed far out.
    /// </summary>
    Balanced,

    /// <summary>As <see cref="Balanced"/> on a grid of up to 1,024 pixels, so that most documents' photos are solved pixel by pixel.</summary>
    Best,
}
