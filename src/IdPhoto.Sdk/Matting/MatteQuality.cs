namespace IdPhoto;

/// <summary>
/// How much work is spent on bringing a model's coarse matte to the finished photo's edges and hairs. docs/matting-quality.md measures all
/// three.
/// </summary>
public enum MatteQuality
{
    /// <summary>
    /// The matte is found on a grid of about 448 pixels: near its edge every pixel is explained by colours seen on both sides and agrees
    /// with its neighbours. The default.
    /// </summary>
    Balanced,

    /// <summary>
    /// A guided filter and average colours on a grid of about 256 pixels; the quickest. Before walls of one colour nearly as good, before
    /// bricks or books its edges fray.
    /// </summary>
    Fast,

    /// <summary>As <see cref="Balanced"/> on a grid of up to 1,024 pixels, so that most documents' photos are solved pixel by pixel.</summary>
    Best,
}
