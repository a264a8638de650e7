namespace IdPhoto.Compliance;

/// <summary>How far a photo may be enlarged.</summary>
public sealed class ResolutionOptions
{
    /// <summary>The largest enlargement. Default 1: every pixel of the finished photo comes from one that was taken; above 0.</summary>
    public double MaxEnlargement { get; set; } = 1;

    /// <summary>By how much more it may be before the check fails instead of warning. Default 0.05, which cannot be seen; 0 and more.</summary>
    public double Unnoticeable { get; set; } = 0.05;
}
