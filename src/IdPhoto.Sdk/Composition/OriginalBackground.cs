namespace IdPhoto;

/// <summary>The photo's own background.</summary>
public sealed record OriginalBackground : Background;
