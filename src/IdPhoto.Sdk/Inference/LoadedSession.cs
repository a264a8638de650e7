using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Inference;

/// <summary>A session that is loaded, the calls bound to it, and how many hold it now.</summary>
internal sealed class LoadedSession : IDisposable
{
    // For models of open size: enough for one photo's image pyramid, or for a few photos of different shape at once.
    private const int IdleSizes = 16;

    private readonly InferenceSession _session;
    private readonly SessionKeeper _keeper;
    private readonly CallPool _idle;

    public LoadedSession(InferenceSession session, SessionKeeper keeper)
    {
        (_session, _keeper) = (session, keeper);
        Inputs = [.. _session.InputMetadata.Select(m => TensorShape.From(m.Key, m.Value))];
        Outputs = [.. _session.OutputNames.Select(name => TensorShape.From(name, _session.OutputMetadata[name]))];
        _idle = new CallPool(Inputs.All(input => input.IsFixed) ? int.MaxValue : IdleSizes);
    }

    public IReadOnlyList<TensorShape> Inputs { get; }

    public IReadOnlyList<TensorShape> Outputs { get; }

    /// <summary>How many hold it; only its keeper counts.</summary>
    public int Users { get; set; }

    public InferenceCall? TakeIdle(ReadOnlySpan<long> inputDimensions) => _idle.Take(inputDimensions);

    public InferenceCall Bind(ReadOnlySpan<long> inputDimensions, IReadOnlyList<TensorShape?> outputs) =>
        new(_session, Inputs[0], inputDimensions, outputs, this);

    /// <summary>Takes back a call and what its user held of this session.</summary>
    public void Return(InferenceCall call)
    {
        _idle.Return(call);
        _keeper.Leave(this);
    }

    /// <summary>Ends the profile that the session writes since it was opened; from then on a run costs no more than in any other session.</summary>
    /// <returns>The profile's path.</returns>
    public string EndProfiling() => _session.EndProfiling();

    public void Dispose()
    {
        _idle.Dispose();
        _session.Dispose();
    }
}
