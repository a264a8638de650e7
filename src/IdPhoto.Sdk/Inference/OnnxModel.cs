using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging;
using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Inference;

/// <summary>
/// One ONNX model with one input and any number of outputs, float32 or float16, of fixed or open shape: a session that all threads
/// share, and a pool of buffers bound to it. Thread-safe. Disposing it while calls run is the caller's mistake.
/// </summary>
internal sealed class OnnxModel : IDisposable
{
    // For models of open size: enough for one photo's image pyramid, or for a few photos of different shape at once.
    private const int IdleSizes = 16;

    private readonly InferenceSession _session;
    private readonly CallPool _idle;
    private readonly long[] _inputDimensions;
    private TensorShape?[] _wanted;

    private OnnxModel(ModelFile file, InferenceSession session, ExecutionProvider provider, string? fallbackReason)
    {
        _session = session;
        (Name, Sha256, Provider, FallbackReason) = (file.Name, file.Sha256, provider, fallbackReason);
        Inputs = [.. session.InputMetadata.Select(m => TensorShape.From(m.Key, m.Value))];
        Outputs = [.. session.OutputNames.Select(name => TensorShape.From(name, session.OutputMetadata[name]))];
        _wanted = [.. Outputs];
        _inputDimensions = Inputs.Count == 1 ? BatchOfOne(Inputs[0]) : [];
        _idle = new CallPool(Inputs.All(input => input.IsFixed) ? int.MaxValue : IdleSizes);
    }

    public string Name { get; }

    public string Sha256 { get; }

    /// <summary>The execution provider that was really appended to the session.</summary>
    public ExecutionProvider Provider { get; }

    /// <summary>Why <see cref="Provider"/> is not the preferred one; null when it is.</summary>
    public string? FallbackReason { get; }

    public IReadOnlyList<TensorShape> Inputs { get; }

    public IReadOnlyList<TensorShape> Outputs { get; }

    public static OnnxModel Load(ModelFile file, ExecutionOptions execution, ILogger logger)
    {
        var (session, provider, reason) = new SessionFactory(execution, logger).Open(file.Name, file.Bytes);
        var model = new OnnxModel(file, session, provider, reason);
        try
        {
            model.RequireFloats();
        }
        catch
        {
            model.Dispose();
            throw;
        }

        InferenceLog.ModelLoaded(logger, file.Name, file.Sha256, provider);
        if (reason is not null)
        {
            InferenceLog.ProviderFellBack(logger, file.Name, reason);
        }

        return model;
    }

    /// <summary>Checks that the input can have the wanted dimensions; −1 for one that may be anything.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelInvalid"/>, with what was expected and what the file has.</exception>
    public void RequireInput(params ReadOnlySpan<long> dimensions)
    {
        if (!Inputs[0].Accepts(dimensions))
        {
            throw Mismatch($"one input [{Text(dimensions)}]");
        }
    }

    /// <summary>The index of the first output whose last dimensions are the given ones; −1 for one that may be anything.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelInvalid"/>, with what was expected and what the file has.</exception>
    public int FindOutput(params ReadOnlySpan<long> lastDimensions)
    {
        for (var i = 0; i < Outputs.Count; i++)
        {
            if (Outputs[i].EndsWith(lastDimensions))
            {
                return i;
            }
        }

        throw Mismatch($"an output […,{Text(lastDimensions)}]");
    }

    /// <summary>The index of the output with a name.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelInvalid"/>, with what was expected and what the file has.</exception>
    public int FindOutput(string name)
    {
        for (var i = 0; i < Outputs.Count; i++)
        {
            if (Outputs[i].Name == name)
            {
                return i;
            }
        }

        throw Mismatch($"an output named '{name}'");
    }

    /// <summary>
    /// Asks the session for these outputs only; the others are not computed where nothing else needs them, nor copied. To be called
    /// before the first <see cref="Rent()"/>. Indices stay those of the file.
    /// </summary>
    public void KeepOutputs(params ReadOnlySpan<int> indices)
    {
        var wanted = new TensorShape?[Outputs.Count];
        foreach (var index in indices)
        {
            wanted[index] = Outputs[index].Element == TensorElement.Other
                ? throw Mismatch($"float32 or float16 in its output '{Outputs[index].Name}'")
                : Outputs[index];
        }

        _wanted = wanted;
    }

    /// <summary>Takes a set of buffers for the input that the file declares, an open batch counting as one; disposing it gives them back.</summary>
    public InferenceCall Rent() => Rent(_inputDimensions);

    /// <summary>Takes a set of buffers for an input of this size; disposing it gives them back.</summary>
    /// <param name="inputDimensions">All dimensions, none open.</param>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelInvalid"/> when the file's input cannot have them.</exception>
    public InferenceCall Rent(params ReadOnlySpan<long> inputDimensions)
    {
        ModelTrace.Record(this);
        if (_idle.Take(inputDimensions) is { } idle)
        {
            return idle;
        }

        if (!Inputs[0].Accepts(inputDimensions) || inputDimensions.ContainsAnyExceptInRange(1, int.MaxValue))
        {
            throw Mismatch($"one input [{Text(inputDimensions)}]");
        }

        return new InferenceCall(_session, Inputs[0], inputDimensions, _wanted, _idle);
    }

    /// <summary>The error that tells apart what a model's file should have and what it has.</summary>
    public IdPhotoException Mismatch(string expected) => new(
        IdPhotoErrorCode.ModelInvalid,
        $"The model '{Name}' should have {expected}; its file has inputs {string.Join(", ", Inputs)} and outputs {string.Join(", ", Outputs)}. Is it another model's file?");

    public void Dispose()
    {
        _idle.Dispose();
        _session.Dispose();
    }

    private void RequireFloats()
    {
        if (Inputs.Count != 1 || Inputs[0].Element == TensorElement.Other)
        {
            throw Mismatch("one input of float32 or float16");
        }

        // A label or count among the outputs is no fault until someone asks for it.
        KeepOutputs([.. Enumerable.Range(0, Outputs.Count).Where(i => Outputs[i].Element != TensorElement.Other)]);
    }

    private static long[] BatchOfOne(TensorShape input) => [.. input.Dimensions.Select((d, axis) => axis == 0 && d < 0 ? 1 : d)];

    private static string Text(ReadOnlySpan<long> dimensions) => string.Join(',', dimensions.ToArray().Select(d => d < 0 ? "?" : d.ToString()));
}
