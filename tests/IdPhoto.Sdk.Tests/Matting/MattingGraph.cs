using IdPhoto.Matting;
using IdPhoto.Tests.Onnx;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.Tests.Matting;

/// <summary>
/// Stands for a matting model whose weights are not to be had: the real names and shapes, and as a matte one channel of the input,
/// scaled and shifted. So the tensor that reached the session can be read back from the matte.
/// </summary>
internal sealed record MattingGraph
{
    public required string Input { get; init; }

    public required string Output { get; init; }

    public required long[] InputShape { get; init; }

    public required long[] OutputShape { get; init; }

    public int Type { get; init; } = TinyModel.Float32;

    /// <summary>Maps what the contract's normalisation can give into what the matte can hold.</summary>
    public float Scale { get; init; } = 1;

    public float Shift { get; init; }

    /// <summary>Outputs before the matte, as IS-Net and BiRefNet exports have them after or before it.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    public IReadOnlyList<string> After { get; init; } = [];

    public OnnxMattingModel Load(MattingContract contract, long channel)
    {
        var axis = InputShape[1] == 3 ? 1L : 3L;
        var model = new TinyModel().Input(Input, InputShape, Type)
            .Constant("start", channel).Constant("end", channel + 1).Constant("axis", axis)
            .Constant("scale", Scale).Constant("shift", Shift)
            .Node("Slice", [Input, "start", "end", "axis"], "channel")
            .Node("Cast", ["channel"], "single", ("to", TinyModel.Float32))
            .Node("Mul", ["single", "scale"], "scaled")
            .Node("Add", ["scaled", "shift"], "shifted")
            .Node("Cast", ["shifted"], Output, ("to", Type));
        AddOthers(model, Before);
        model.Output(Output, OutputShape, Type);
        AddOthers(model, After);
        return new OnnxMattingModel(model.ToFile(), contract, new ExecutionOptions(), NullLogger.Instance);
    }

    // What a wrong choice of output would give: −1 everywhere.
    private void AddOthers(TinyModel model, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            model.Constant($"minus {name}", -1f).Node("Mul", ["scaled", "shift"], $"{name} zero").Node("Sub", [$"{name} zero", $"{name} zero"], $"{name} nil")
                .Node("Add", [$"{name} nil", $"minus {name}"], name).Output(name, OutputShape);
        }
    }
}
