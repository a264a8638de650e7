namespace IdPhoto;

/// <summary>What ONNX Runtime trades memory for.</summary>
public enum MemoryProfile
{
    /// <summary>Arena and memory pattern on: fastest, keeps what it once allocated.</summary>
    Fast,

    /// <summary>Both off: about a third of the memory of a large model for about 30 % more time.</summary>
    Lean,
}
