namespace IdPhoto.Inference;

/// <summary>ONNX Runtime's names of execution providers, in this library's words.</summary>
internal static class ProviderNames
{
    private const string Suffix = "ExecutionProvider";

    private static readonly IReadOnlyList<string> Cpu = [nameof(ExecutionProvider.Cpu)];
    private static readonly IReadOnlyList<string> Cuda = [nameof(ExecutionProvider.Cuda), .. Cpu];
    private static readonly IReadOnlyList<string> TensorRt = [nameof(ExecutionProvider.TensorRt), .. Cuda];
    private static readonly IReadOnlyList<string> DirectMl = [nameof(ExecutionProvider.DirectMl), .. Cpu];

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
    /// <returns>The same list for the same provider, so that records which hold it stay equal.</returns>
    public static IReadOnlyList<string> AppendedFor(ExecutionProvider provider) => provider switch
    {
        ExecutionProvider.Cpu => Cpu,
        ExecutionProvider.Cuda => Cuda,
        ExecutionProvider.TensorRt => TensorRt,
        _ => DirectMl,
    };

    /// <summary>Several providers as one text.</summary>
    public static string Text(IEnumerable<string> providers) => string.Join(", ", providers);

    /// <summary>What was appended for a provider, before it those that took nodes without having been asked for by name.</summary>
    public static IReadOnlyList<string> Merge(ExecutionProvider provider, IReadOnlyList<NodeShare>? shares)
    {
        var appended = AppendedFor(provider);
        var others = shares?.Select(share => share.Provider).Except(appended, StringComparer.Ordinal).ToArray() ?? [];
        return others.Length == 0 ? appended : [.. others, .. appended];
    }
}
