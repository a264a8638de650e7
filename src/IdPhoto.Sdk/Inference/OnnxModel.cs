using System.Collections.Concurrent;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging;
using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Inference;

/// <summary>
/// One ONNX model with float32 inputs and outputs of fixed shape: a session that all threads share, and a pool of pinned buffers
/// bound to it. Thread-safe. Disposing it while calls run is the caller's mistake.
/// </summary>
internal sealed class OnnxModel : IDisposable
{
    private readonly InferenceSession _session;
    private readonly ConcurrentBag<InferenceCall> _idle = [];

    private OnnxModel(ModelFile file, InferenceSession session, ExecutionProvider provider, string? fallbackReason)
    {
        _session = session;
        (Name, Sha256, Provider, FallbackReason) = (file.Name, file.Sha256, provider, fallbackReason);
        Inputs = Shapes(session.InputMetadata);
        Outputs = Shapes(session.OutputMetadata);
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
        InferenceLog.ModelLoaded(logger, file.Name, file.Sha256, provider);
        if (reason is not null)
        {
            InferenceLog.ProviderFellBack(logger, file.Name, reason);
        }

        return model;
    }

    /// <summary>Checks that the single input has the wanted dimensions.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelInvalid"/>, with what was expected and what the file has.</exception>
    public void RequireInput(params ReadOnlySpan<long> dimensions)
    {
        if (Inputs.Count != 1 || !dimensions.SequenceEqual(Inputs[0].Dimensions.ToArray()))
        {
            throw Mismatch($"one input [{string.Join(',', dimensions.ToArray())}]");
        }
    }

    /// <summary>The index of the only output whose last dimensions are the given ones.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelInvalid"/>, with what was expected and what the file has.</exception>
    public int FindOutput(params ReadOnlySpan<long> lastDimensions)
    {
        for (var i = 0; i < Outputs.Count; i++)
        {
            if (Outputs[i].Dimensions.ToArray().AsSpan().EndsWith(lastDimensions))
            {
                return i;
            }
        }

        throw Mismatch($"an output […,{string.Join(',', lastDimensions.ToArray())}]");
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

    /// <summary>Takes a set of buffers; disposing it gives them back.</summary>
    public InferenceCall Rent()
    {
        ModelTrace.Record(this);
        return _idle.TryTake(out var call) ? call : new InferenceCall(_session, Inputs, Outputs, _idle.Add);
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var call))
        {
            call.Release();
        }

        _session.Dispose();
    }

    private IdPhotoException Mismatch(string expected) => new(
        IdPhotoErrorCode.ModelInvalid,
        $"The model '{Name}' should have {expected}; its file has inputs {string.Join(", ", Inputs)} and outputs {string.Join(", ", Outputs)}. Is it another model's file?");

    private static List<TensorShape> Shapes(IReadOnlyDictionary<string, NodeMetadata> metadata) =>
        [.. metadata.Select(m => new TensorShape(m.Key, [.. m.Value.Dimensions.Select(d => (long)d)]))];
}
