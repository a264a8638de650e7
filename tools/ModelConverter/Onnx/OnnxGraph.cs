namespace IdPhoto.ModelConverter.Onnx;

/// <summary>Collects a graph in the order in which it is computed. Each method returns the name of the value that it adds.</summary>
internal sealed class OnnxGraph
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public List<OnnxNode> Nodes { get; } = [];

    public List<OnnxTensor> Constants { get; } = [];

    public List<OnnxValue> Inputs { get; } = [];

    public List<OnnxValue> Outputs { get; } = [];

    public string Input(string name, int[] shape)
    {
        Inputs.Add(new OnnxValue(name, shape));
        return Claim(name);
    }

    public void Output(string name, int[] shape) => Outputs.Add(new OnnxValue(name, shape));

    public string Node(string operation, string output, string[] inputs, params OnnxAttribute[] attributes)
    {
        Nodes.Add(new OnnxNode(operation, output, inputs, attributes));
        return Claim(output);
    }

    public string Constant(OnnxTensor tensor)
    {
        Constants.Add(tensor);
        return Claim(tensor.Name);
    }

    public string Constant(string name, params long[] values) => Constant(OnnxTensor.From(name, [values.Length], values));

    public string Constant(string name, int[] shape, params float[] values) => Constant(OnnxTensor.From(name, shape, values));

    private string Claim(string name) => _names.Add(name)
        ? name
        : throw new InvalidOperationException($"The graph has two values named {name}.");
}
