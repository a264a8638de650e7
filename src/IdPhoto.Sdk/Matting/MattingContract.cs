namespace IdPhoto.Matting;

/// <summary>
/// How a matting model wants its input and how its output is read: a model is data. The input's size and layout are read from the file
/// and checked against it.
/// </summary>
public sealed record MattingContract
{
    /// <summary>The input's width, pixels; the region is stretched to it.</summary>
    public required int Width { get; init; }

    /// <summary>The input's height, pixels; the region is stretched to it.</summary>
    public required int Height { get; init; }

    /// <summary>Whether the tensor is 1×3×H×W; otherwise 1×H×W×3.</summary>
    public bool Planar { get; init; } = true;

    /// <summary>Whether the channels are blue, green, red; otherwise red, green, blue.</summary>
    public bool Bgr { get; init; }

    /// <summary>Subtracted from v / 255: red, green, blue.</summary>
    public IReadOnlyList<float> Mean { get; init; } = [0, 0, 0];

    /// <summary>Divides what is left: red, green, blue.</summary>
    public IReadOnlyList<float> Std { get; init; } = [1, 1, 1];

    /// <summary>Which output is the matte. Default the first.</summary>
    public int Output { get; init; }

    /// <summary>Whether the output is a logit that still needs a sigmoid.</summary>
    public bool Logits { get; init; }
}
