namespace IdPhoto.Diagnostics;

/// <summary>What a stage's models run on, as the tags of its duration carry it: few values, the same for every photo.</summary>
/// <param name="Providers">The execution providers appended, <c>Cuda, Cpu</c>.</param>
/// <param name="NodeShares">The share of nodes each took in the warm-up, <c>Cuda 98.3 %, Cpu 1.7 %</c>; null before it.</param>
internal sealed record StageExecution(string Providers, string? NodeShares);
