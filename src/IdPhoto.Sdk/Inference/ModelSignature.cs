namespace IdPhoto.Inference;

/// <summary>A model's inputs and outputs as its file declares them, and the error for a file that is another model's.</summary>
internal sealed class ModelSignature(string model, IReadOnlyList<TensorShape> inputs, IReadOnlyList<TensorShape> outputs)
{
    public IReadOnlyList<TensorShape> Inputs => inputs;

    public IReadOnlyList<TensorShape> Outputs => outputs;

    /// <summary>The input's dimensions, an open batch counting as one; none for a model of several inputs.</summary>
    public long[] BatchOfOne { get; } = inputs.Count == 1 ? [.. inputs[0].Dimensions.Select((d, axis) => axis == 0 && d < 0 ? 1 : d)] : [];

    /// <summary>Checks that the input can have the wanted dimensions; −1 for one that may be anything.</summary>
    public void RequireInput(ReadOnlySpan<long> dimensions)
    {
        if (!inputs[0].Accepts(dimensions))
        {
            throw Mismatch($"one input [{Text(dimensions)}]");
        }
    }

    /// <summary>Checks that a call's input has these dimensions, none open.</summary>
    public ReadOnlySpan<long> RequireCall(ReadOnlySpan<long> dimensions) =>
        inputs[0].Accepts(dimensions) && !dimensions.ContainsAnyExceptInRange(1, int.MaxValue)
            ? dimensions
            : throw Mismatch($"one input [{Text(dimensions)}]");

    /// <summary>The index of the first output whose last dimensions are the given ones; −1 for one that may be anything.</summary>
    public int FindOutput(ReadOnlySpan<long> lastDimensions)
    {
        for (var i = 0; i < outputs.Count; i++)
        {
            if (outputs[i].EndsWith(lastDimensions))
            {
                return i;
            }
        }

        throw Mismatch($"an output […,{Text(lastDimensions)}]");
    }

    /// <summary>The index of the output with a name.</summary>
    public int FindOutput(string name)
    {
        for (var i = 0; i < outputs.Count; i++)
        {
            if (outputs[i].Name == name)
            {
                return i;
            }
        }

        throw Mismatch($"an output named '{name}'");
    }

    /// <summary>The error that tells apart what a model's file should have and what it has.</summary>
    public IdPhotoException Mismatch(string expected) => new(
        IdPhotoErrorCode.ModelInvalid,
        $"The model '{model}' should have {expected}; its file has inputs {string.Join(", ", inputs)} and outputs {string.Join(", ", outputs)}. Is it another model's file?");

    private static string Text(ReadOnlySpan<long> dimensions) => string.Join(',', dimensions.ToArray().Select(d => d < 0 ? "?" : d.ToString()));
}
