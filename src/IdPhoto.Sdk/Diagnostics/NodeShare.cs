namespace IdPhoto;

/// <summary>How much of a model one execution provider took, counted in a profiled warm-up.</summary>
/// <param name="Provider">
/// The provider: <c>Cpu</c>, <c>Cuda</c>, <c>TensorRt</c>, <c>DirectMl</c>, or ONNX Runtime's name without <c>ExecutionProvider</c>.
/// </param>
/// <param name="Nodes">The nodes of the optimised graph that it ran; a subgraph that it fused into one kernel counts as one.</param>
/// <param name="Share">Its part of all nodes that ran, 0 to 1.</param>
public sealed record NodeShare(string Provider, int Nodes, double Share);
