using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging;

namespace IdPhoto.Inference;

/// <summary>
/// One ONNX model with one input and any number of outputs, float32 or float16, of fixed or open shape: a session that all threads
/// share, and a pool of buffers bound to it. Thread-safe. The session may be exchanged or released between calls; the model stays.
/// </summary>
internal sealed class OnnxModel : IDisposable
{
    private readonly SessionOpener _opener;
    private readonly SessionKeeper _sessions;
    private readonly ModelWarmUp _warmUp;
    private readonly ModelSignature _signature;
    private TensorShape?[] _wanted;

    private OnnxModel(SessionOpener opener, SessionKeeper sessions, LoadedSession first, ModelWarmUp warmUp)
    {
        (_opener, _sessions, _warmUp) = (opener, sessions, warmUp);
        _signature = new ModelSignature(Name, first.Inputs, first.Outputs);
        _wanted = [.. Outputs];
    }

    public string Name => _opener.Source.Name;

    public string Sha256 => _opener.Source.Sha256;

    /// <summary>The execution provider that was really appended to the session.</summary>
    public ExecutionProvider Provider => _opener.Got.Provider;

    /// <summary>Why <see cref="Provider"/> is not the preferred one; null when it is.</summary>
    public string? FallbackReason => _opener.Got.FallbackReason;

    /// <summary>All providers of the session by precedence, with those that took nodes without this library having appended them.</summary>
    public IReadOnlyList<string> Providers => ProviderNames.Merge(Provider, NodeShares);

    /// <summary>The nodes that each provider took in the warm-up; null before it.</summary>
    public IReadOnlyList<NodeShare>? NodeShares => _warmUp.NodeShares;

    /// <summary>What to tell about the provider, a sentence; null when all is as it was asked for.</summary>
    public string? ProviderWarning => FallbackReason is not null
        ? $"The model {Name} ran on the processor. {FallbackReason}"
        : ProviderVerdict.Shortfall(Provider, NodeShares) is { } shortfall ? $"The model {Name} hardly used its provider. {shortfall}" : null;

    public bool IsLoaded => _sessions.IsLoaded;

    /// <summary>The input of the warm-up; set by who knows the size that photos will have, where the file leaves it open.</summary>
    public long[]? WarmUpDimensions { get; set; }

    public IReadOnlyList<TensorShape> Inputs => _signature.Inputs;

    public IReadOnlyList<TensorShape> Outputs => _signature.Outputs;

    public static OnnxModel Load(ModelFile file, ExecutionOptions execution, ILogger logger)
    {
        var own = execution.Resolve(file.Name);
        var opener = new SessionOpener(new ModelSource(file), new SessionFactory(own, logger), logger);
        var sessions = new SessionKeeper(
            keeper => opener.Open(keeper), own.IdleRelease, own.Clock, idle => InferenceLog.Released(logger, opener.Source.Name, idle));
        try
        {
            var first = sessions.Enter();
            var model = new OnnxModel(opener, sessions, first, new ModelWarmUp(opener, sessions, own, logger));
            sessions.Leave(first);
            model.RequireFloats();
            return model;
        }
        catch
        {
            sessions.Dispose();
            throw;
        }
    }

    /// <summary>Checks that the input can have the wanted dimensions; −1 for one that may be anything.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelInvalid"/>, with what was expected and what the file has.</exception>
    public void RequireInput(params ReadOnlySpan<long> dimensions) => _signature.RequireInput(dimensions);

    /// <summary>The index of the first output whose last dimensions are the given ones; −1 for one that may be anything.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelInvalid"/>, with what was expected and what the file has.</exception>
    public int FindOutput(params ReadOnlySpan<long> lastDimensions) => _signature.FindOutput(lastDimensions);

    /// <summary>The index of the output with a name.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelInvalid"/>, with what was expected and what the file has.</exception>
    public int FindOutput(string name) => _signature.FindOutput(name);

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
    public InferenceCall Rent() => Rent(_signature.BatchOfOne);

    /// <summary>Takes a set of buffers for an input of this size; disposing it gives them back.</summary>
    /// <param name="inputDimensions">All dimensions, none open.</param>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelInvalid"/> when the file's input cannot have them.</exception>
    public InferenceCall Rent(params ReadOnlySpan<long> inputDimensions)
    {
        ModelTrace.Record(this);
        var session = _sessions.Enter();
        try
        {
            return session.TakeIdle(inputDimensions) ?? session.Bind(_signature.RequireCall(inputDimensions), _wanted);
        }
        catch
        {
            _sessions.Leave(session);
            throw;
        }
    }

    /// <summary>
    /// Runs the model once, on zeros, so that a photo does not wait for what the first run of a session costs. The first time it runs in a
    /// new session, which counts the nodes of each execution provider and then takes the present one's place.
    /// </summary>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.ModelInvalid"/>: it does not run; <see cref="IdPhotoErrorCode.ExecutionProviderUnavailable"/>: a provider
    /// that was required took no node.
    /// </exception>
    public void WarmUp(CancellationToken cancellationToken) => _warmUp.Run(this, cancellationToken);

    /// <summary>The error that tells apart what a model's file should have and what it has.</summary>
    public IdPhotoException Mismatch(string expected) => _signature.Mismatch(expected);

    public void Dispose() => _sessions.Dispose();

    private void RequireFloats()
    {
        if (Inputs.Count != 1 || Inputs[0].Element == TensorElement.Other)
        {
            throw Mismatch("one input of float32 or float16");
        }

        // A label or count among the outputs is no fault until someone asks for it.
        KeepOutputs([.. Enumerable.Range(0, Outputs.Count).Where(i => Outputs[i].Element != TensorElement.Other)]);
    }
}
