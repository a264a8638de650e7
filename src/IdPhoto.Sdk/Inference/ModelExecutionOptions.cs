using Microsoft.ML.OnnxRuntime;

namespace IdPhoto;

/// <summary>Where and how one model runs, where that differs from <see cref="ExecutionOptions"/>. What is null is as for all models.</summary>
public sealed class ModelExecutionOptions
{
    /// <summary>The wanted execution provider.</summary>
    public ExecutionProvider? Provider { get; set; }

    /// <summary>Whether to fail when the provider is not available.</summary>
    public bool? ProviderRequired { get; set; }

    /// <summary>The accelerator's number, 0 to 63.</summary>
    public int? DeviceId { get; set; }

    /// <summary>Threads within one inference, 1 to 256.</summary>
    public int? IntraOpThreads { get; set; }

    /// <summary>What the processor's threads are spent on.</summary>
    public ExecutionProfile? Profile { get; set; }

    /// <summary>What to trade memory for.</summary>
    public MemoryProfile? Memory { get; set; }

    /// <summary>How long the model's session may lie unused before it is released, 1 second to 7 days.</summary>
    public TimeSpan? IdleRelease { get; set; }

    /// <summary>A last word on this model's session options, after <see cref="ExecutionOptions.ConfigureSession"/>.</summary>
    public Action<SessionOptions>? ConfigureSession { get; set; }

    /// <summary>Uses a provider where it is available and the processor elsewhere.</summary>
    public void Prefer(ExecutionProvider provider) => (Provider, ProviderRequired) = (provider, false);

    /// <summary>Uses a provider and fails where it is not available.</summary>
    public void Require(ExecutionProvider provider) => (Provider, ProviderRequired) = (provider, true);
}
