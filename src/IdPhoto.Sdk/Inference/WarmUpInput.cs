namespace IdPhoto.Inference;

/// <summary>An input for a model's first run where only its file is known.</summary>
internal static class WarmUpInput
{
    // Divides by 64, the coarsest grid among the models in the catalogue, and is small.
    private const long OpenSide = 256;

    /// <summary>The file's own dimensions; of those it leaves open a batch is 1, a side 256, and the channels of a picture 3.</summary>
    public static long[] DimensionsFor(TensorShape input)
    {
        var planar = input.Dimensions.Count == 4 && input.Dimensions[3] != PhotoImage.Channels;
        return [.. input.Dimensions.Select((d, axis) => d > 0 ? d : (axis, planar) switch
        {
            (0, _) => 1,
            (1, true) => PhotoImage.Channels,
            _ => OpenSide,
        })];
    }
}
