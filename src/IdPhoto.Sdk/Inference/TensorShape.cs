namespace IdPhoto.Inference;

/// <summary>A model's input or output as its file declares it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Dimensions">The dimensions; −1 where the file leaves one open.</param>
public sealed record TensorShape(string Name, IReadOnlyList<long> Dimensions)
{
    /// <summary>Whether every dimension is fixed.</summary>
    public bool IsFixed => Dimensions.All(d => d > 0);

    /// <summary>The number of elements; meaningful when <see cref="IsFixed"/>.</summary>
    public int Length => checked((int)Dimensions.Aggregate(1L, (product, d) => product * d));

    /// <inheritdoc/>
    public override string ToString() => $"{Name} [{string.Join(',', Dimensions.Select(d => d < 0 ? "?" : d.ToString()))}]";
}
