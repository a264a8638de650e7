using IdPhoto.Imaging;

namespace IdPhoto.Matting;

/// <summary>
/// How a matting model wants its input and how its output is read: a model is data. Names, element types (float32 or float16), layout
/// (1×3×H×W or 1×H×W×3) and fixed dimensions are read from the file and checked against it.
/// </summary>
public sealed record MattingContract
{
    /// <summary>The input's size for a region's size.</summary>
    public required MattingSize Size { get; init; }

    /// <summary>
    /// The resizer of the model's reference. It works on whole pixels: the matte then covers the pixels that the region touches. Null
    /// (default) takes this library's own, which is antialiased and keeps to the region's fractions of a pixel.
    /// </summary>
    public ReferenceResize? Resize { get; init; }

    /// <summary>Whether the channels are blue, green, red; otherwise red, green, blue.</summary>
    public bool Bgr { get; init; }

    /// <summary>
    /// Whether values are divided by the largest value of the resized picture, at least 1, in place of 255: U²-Net's own habit.
    /// </summary>
    public bool DivideByMaximum { get; init; }

    /// <summary>Subtracted from v / 255: red, green, blue.</summary>
    public IReadOnlyList<float> Mean { get; init; } = [0, 0, 0];

    /// <summary>Divides what is left: red, green, blue.</summary>
    public IReadOnlyList<float> Std { get; init; } = [1, 1, 1];

    /// <summary>Which output is the matte. Default the first. Only this one is asked for.</summary>
    public MattingOutput Output { get; init; } = MattingOutput.First;

    /// <summary>What turns the output into opacity; the result is clipped to 0…1, never stretched to it.</summary>
    public MattingActivation Activation { get; init; }

    /// <summary>Whether what lies well inside the person's outline is made opaque, as HivisionIDPhotos does for its own model.</summary>
    public bool FillHollows { get; init; }
}
