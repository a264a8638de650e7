namespace IdPhoto.ModelConverter.Onnx;

/// <summary>One operation of the graph, with one output; inputs and output are names of values.</summary>
internal sealed record OnnxNode(string Operation, string Output, string[] Inputs, OnnxAttribute[] Attributes);
