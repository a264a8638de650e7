namespace IdPhoto.ModelConverter.TfLite;

/// <summary>One operation of the graph; inputs and outputs are indices of tensors.</summary>
/// <param name="Name">A <see cref="BuiltinOperator"/>'s name, or the custom operator's own.</param>
/// <param name="Inputs">What it reads.</param>
/// <param name="Outputs">What it computes.</param>
/// <param name="Options">The built-in operator's options; absent where all have their default.</param>
/// <param name="CustomOptions">The custom operator's options, in a form that only it knows.</param>
internal sealed record TfLiteOperator(
    string Name, int[] Inputs, int[] Outputs, FlatTable? Options, ReadOnlyMemory<byte> CustomOptions)
{
    public FlatTable RequireOptions() => Options ?? throw new NotSupportedException($"{Name} has no options.");
}
