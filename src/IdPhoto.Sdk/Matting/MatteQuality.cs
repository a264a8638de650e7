namespace IdPhoto;

/// <summary>
/// How much work is spent on bringing a model's coarse matte to the finished photo's edges and hairs. docs/matting-quality.md measures all
/// three.
/// </summary>
public enum MatteQuality
{
    /// <summary>A guided filter and average colours on a grid of about 256 pixels. The default: a tenth of a photo's time.</summary>
    Fast,

    /// <summary>
    /// The matte is found on a grid of about 448 pixels: near its edge every pixel is explained by colours seen on both sides and agrees
    /// with its neighbours. Fewer errors before bricks and books, at about seven times the time; on a background that has the hair's own
    /// tones it may keep more of it.
    /// </summary>
    Balanced,

    /// <summary>As <see cref="Balanced"/> on a grid of up to 1,024 pixels, so that most documents' photos are solved pixel by pixel.</summary>
    Best,
}
