using IdPhoto.Inference;

namespace IdPhoto.Matting;

/// <summary>Which output of a model's file is the matte.</summary>
public sealed record MattingOutput
{
    private readonly string? _name;
    private readonly int _index;

    private MattingOutput(string? name, int index) => (_name, _index) = (name, index);

    /// <summary>The first output.</summary>
    public static MattingOutput First { get; } = new(null, 0);

    /// <summary>The last output.</summary>
    public static MattingOutput Last { get; } = new(null, -1);

    /// <summary>The output with an index, 0 for the first.</summary>
    public static MattingOutput At(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(null, index);
    }

    /// <summary>The output with a name.</summary>
    public static MattingOutput Named(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(name, 0);
    }

    /// <inheritdoc/>
    public override string ToString() => _name ?? (_index < 0 ? "last" : $"#{_index}");

    internal int IndexIn(OnnxModel model)
    {
        if (_name is not null)
        {
            return model.FindOutput(_name);
        }

        var index = _index < 0 ? model.Outputs.Count - 1 : _index;
        return index < model.Outputs.Count ? index : throw model.Mismatch($"at least {index + 1} outputs");
    }
}
