namespace IdPhoto.Inference;

/// <summary>ONNX Runtime's names of execution providers, in this library's words.</summary>
internal static class ProviderNames
{
    private const string Suffix = "ExecutionProvider";

    /// <summary>The short name of a provider that a profile names.</summary>
    public static string Shorten(string name) => name switch
    {
        "CPUExecutionProvider" => nameof(ExecutionProvider.Cpu),
        "CUDAExecutionProvider" => nameof(ExecutionProvider.Cuda),
        "TensorrtExecutionProvider" => nameof(ExecutionProvider.TensorRt),
        "DmlExecutionProvider" => nameof(ExecutionProvider.DirectMl),
        _ when name.EndsWith(Suffix, StringComparison.Ordinal) => name[..^Suffix.Length],
        _ => name,
    };

    /// <summary>What is appended to a session for a provider, by precedence: ONNX Runtime adds the processor to every session.</summary>
    public static IReadOnlyList<string> AppendedFor(ExecutionProvider provider) => provider switch
    {
        ExecutionProvider.Cpu => [nameof(ExecutionProvider.Cpu)],
        ExecutionProvider.TensorRt => [nameof(ExecutionProvider.TensorRt), nameof(ExecutionProvider.Cuda), nameof(ExecutionProvider.Cpu)],
        _ => [provider.ToString(), nameof(ExecutionProvider.Cpu)],
    };

    /// <summary>Several providers as one text.</summary>
    public static string Text(IEnumerable<string> providers) => string.Join(", ", providers);

    /// <summary>What was appended for a provider, before it those that took nodes without having been asked for by name.</summary>
    public static IReadOnlyList<string> Merge(ExecutionProvider provider, IReadOnlyList<NodeShare>? shares)
    {
        var appended = AppendedFor(provider);
        return shares is null ? appended : [.. shares.Select(share => share.Provider).Except(appended, StringComparer.Ordinal), .. appended];
    }
}
