namespace IdPhoto;

/// <summary>No background: the output has an alpha channel.</summary>
public sealed record TransparentBackground : Background;
