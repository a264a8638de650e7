namespace IdPhoto.Inference;

/// <summary>Judges whether an accelerator that was appended is really used.</summary>
internal static class ProviderVerdict
{
    // An accelerator that leaves most of a graph to the processor copies tensors to and fro and is seldom the faster one.
    private const double LeastShare = 0.5;

    /// <summary>The part of the nodes that accelerators took, 0 to 1.</summary>
    public static double Accelerated(IReadOnlyList<NodeShare> shares) =>
        shares.Where(share => share.Provider != nameof(ExecutionProvider.Cpu)).Sum(share => share.Share);

    /// <summary>What is wrong, a sentence; null where nothing is or nothing was counted.</summary>
    /// <param name="appended">The provider that was appended.</param>
    /// <param name="shares">The nodes that each took in the warm-up; null before it.</param>
    public static string? Shortfall(ExecutionProvider appended, IReadOnlyList<NodeShare>? shares) =>
        appended == ExecutionProvider.Cpu || shares is not { Count: > 0 } || Accelerated(shares) >= LeastShare
            ? null
            : $"{appended} was appended, but in the warm-up the nodes went to {Describe(shares)}. Another export of the model may suit it better.";

    /// <summary>The shares in words: <c>Cuda 118 of 120 (98.3 %), Cpu 2 of 120 (1.7 %)</c>.</summary>
    public static string Describe(IReadOnlyList<NodeShare> shares)
    {
        var all = shares.Sum(share => share.Nodes);
        return string.Join(", ", shares.Select(share => $"{share.Provider} {share.Nodes} of {all} ({100 * share.Share:0.#} %)"));
    }
}
