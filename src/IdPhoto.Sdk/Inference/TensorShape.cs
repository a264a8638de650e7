using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace IdPhoto.Inference;

/// <summary>A model's input or output as its file declares it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Dimensions">The dimensions; −1 where the file leaves one open.</param>
/// <param name="Element">The elements' type.</param>
internal sealed record TensorShape(string Name, IReadOnlyList<long> Dimensions, TensorElement Element = TensorElement.Float32)
{
    /// <summary>Whether every dimension is fixed.</summary>
    public bool IsFixed => Dimensions.All(d => d > 0);

    public static TensorShape From(string name, NodeMetadata metadata)
    {
        var element = !metadata.IsTensor ? TensorElement.Other : metadata.ElementDataType switch
        {
            TensorElementType.Float => TensorElement.Float32,
            TensorElementType.Float16 => TensorElement.Float16,
            _ => TensorElement.Other,
        };
        return new(name, metadata.IsTensor ? [.. metadata.Dimensions.Select(d => (long)d)] : [], element);
    }

    /// <summary>Whether a tensor of these dimensions can be given where the file declares this one.</summary>
    /// <param name="dimensions">The dimensions; −1 for one that may be anything.</param>
    public bool Accepts(ReadOnlySpan<long> dimensions)
    {
        if (dimensions.Length != Dimensions.Count)
        {
            return false;
        }

        for (var i = 0; i < dimensions.Length; i++)
        {
            if (Dimensions[i] >= 0 && dimensions[i] >= 0 && Dimensions[i] != dimensions[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the last dimensions are the given ones; −1 for one that may be anything.</summary>
    public bool EndsWith(ReadOnlySpan<long> dimensions)
    {
        if (dimensions.Length > Dimensions.Count)
        {
            return false;
        }

        for (var i = 0; i < dimensions.Length; i++)
        {
            if (dimensions[i] >= 0 && dimensions[i] != Dimensions[Dimensions.Count - dimensions.Length + i])
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Name} [{string.Join(',', Dimensions.Select(d => d < 0 ? "?" : d.ToString()))}]{(Element == TensorElement.Float32 ? "" : $" ({Element})")}";
}
