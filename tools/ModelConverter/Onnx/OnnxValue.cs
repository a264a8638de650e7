namespace IdPhoto.ModelConverter.Onnx;

/// <summary>An input or output of the graph: float32, of a fixed shape.</summary>
internal sealed record OnnxValue(string Name, int[] Shape);
