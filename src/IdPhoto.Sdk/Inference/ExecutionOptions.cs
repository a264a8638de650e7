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

    /// <summary>
    /// Threads within one inference, 1 to 256; null (default) takes one for the small models that ship, all cores for large ones.
    /// Threads never spin: on few cores spinning costs the other stages more than it gains.
    /// </summary>
    public int? IntraOpThreads { get; set; }

    /// <summary>What to trade memory for. Default <see cref="MemoryProfile.Fast"/>.</summary>
    public MemoryProfile Memory { get; set; } = MemoryProfile.Fast;

    /// <summary>A last word on each session's options, for execution providers and settings that have no property here.</summary>
    public Action<SessionOptions>? ConfigureSession { get; set; }

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
}
