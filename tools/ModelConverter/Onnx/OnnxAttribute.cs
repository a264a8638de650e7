namespace IdPhoto.ModelConverter.Onnx;

/// <summary>A named setting of a node: an integer, a list of integers or a word.</summary>
internal sealed record OnnxAttribute
{
    private OnnxAttribute(string name, object value) => (Name, Value) = (name, value);

    public string Name { get; }

    /// <summary>A <see cref="long"/>, <c>long[]</c> or <see cref="string"/>.</summary>
    public object Value { get; }

    public static implicit operator OnnxAttribute((string Name, long Value) pair) => new(pair.Name, pair.Value);

    public static implicit operator OnnxAttribute((string Name, long[] Value) pair) => new(pair.Name, pair.Value);

    public static implicit operator OnnxAttribute((string Name, string Value) pair) => new(pair.Name, pair.Value);
}
