namespace IdPhoto.Inference;

/// <summary>The element types that a model's file may declare, as far as this library converts them.</summary>
internal enum TensorElement
{
    /// <summary>32-bit floats.</summary>
    Float32,

    /// <summary>16-bit floats; callers see 32-bit ones.</summary>
    Float16,

    /// <summary>Anything else: whole numbers, text, sequences.</summary>
    Other,
}
