using Microsoft.ML.OnnxRuntime;

namespace IdPhoto;

/// <summary>Where and how the models run.</summary>
public sealed class ExecutionOptions
{
    /// <summary>The wanted execution provider. Default <see cref="ExecutionProvider.Cpu"/>.</summary>
    public ExecutionProvider Provider { get; set; } = ExecutionProvider.Cpu;

    /// <summary>
    /// Whether to fail when <see cref="Provider"/> is not available. Default false: the processor runs instead, and the result and the log say so.
    /// </summary>
    public bool ProviderRequired { get; set; }

    /// <summary>The accelerator's number. Default 0; 0 to 63.</summary>
    public int DeviceId { get; set; }

    /// <summary>Threads within one inference, 1 to 256; null (default) leaves the choice to <see cref="Profile"/>.</summary>
    public int? IntraOpThreads { get; set; }

    /// <summary>What the processor's threads are spent on. Default <see cref="ExecutionProfile.Latency"/>.</summary>
    public ExecutionProfile Profile { get; set; } = ExecutionProfile.Latency;

    /// <summary>What to trade memory for. Default <see cref="MemoryProfile.Fast"/>.</summary>
    public MemoryProfile Memory { get; set; } = MemoryProfile.Fast;

    /// <summary>
    /// How long a model's session may lie unused before it is released and its memory given back; the next call loads it again from its
    /// file. 1 second to 7 days; null (default) keeps sessions until the pipeline is disposed.
    /// </summary>
    public TimeSpan? IdleRelease { get; set; }

    /// <summary>A last word on each session's options, for execution providers and settings that have no property here.</summary>
    public Action<SessionOptions>? ConfigureSession { get; set; }

    /// <summary>
    /// What differs for single models, by their name in the model catalogue, in any case (<c>selfie</c>, <c>blazeface-full-range</c>, …);
    /// a matting file of your own is called as its file without the extension. A name that no model of the pipeline has is warned of.
    /// </summary>
    public IDictionary<string, ModelExecutionOptions> Overrides { get; } =
        new Dictionary<string, ModelExecutionOptions>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells idle time; a container's <see cref="TimeProvider"/> takes its place.</summary>
    /// <remarks>A field: the binding generator would bind an internal property.</remarks>
    internal TimeProvider Clock = TimeProvider.System;

    /// <summary>Uses a provider where it is available and the processor elsewhere.</summary>
    public void Prefer(ExecutionProvider provider)
    {
        Provider = provider;
        ProviderRequired = false;
    }

    /// <summary>Uses a provider and fails where it is not available.</summary>
    public void Require(ExecutionProvider provider)
    {
        Provider = provider;
        ProviderRequired = true;
    }

    /// <summary>What differs for one model: <c>options.Execution.ForModel("isnet-general-use").Require(ExecutionProvider.Cuda)</c>.</summary>
    /// <param name="name">The model's name; see <see cref="Overrides"/>.</param>
    /// <returns>The entry in <see cref="Overrides"/>, made where there was none.</returns>
    public ModelExecutionOptions ForModel(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!Overrides.TryGetValue(name, out var own))
        {
            Overrides[name] = own = new ModelExecutionOptions();
        }

        return own;
    }

    /// <summary>What holds for one model: these options, with its own in their place.</summary>
    internal ExecutionOptions Resolve(string model)
    {
        if (!Overrides.TryGetValue(model, out var own))
        {
            return this;
        }

        return new ExecutionOptions
        {
            Provider = own.Provider ?? Provider,
            ProviderRequired = own.ProviderRequired ?? ProviderRequired,
            DeviceId = own.DeviceId ?? DeviceId,
            IntraOpThreads = own.IntraOpThreads ?? IntraOpThreads,
            Profile = own.Profile ?? Profile,
            Memory = own.Memory ?? Memory,
            IdleRelease = own.IdleRelease ?? IdleRelease,
            ConfigureSession = ConfigureSession + own.ConfigureSession,
            Clock = Clock,
        };
    }
}
