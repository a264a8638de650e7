namespace IdPhoto;

/// <summary>Where the head must lie in the frame. Lengths are fractions of the frame's height; a rule that the authority does not state is null.</summary>
public sealed record HeadRules
{
    /// <summary>What counts as the top of the head in <see cref="Height"/> and <see cref="TopMargin"/>.</summary>
    public HeadTop Top { get; init; }

    /// <summary>Chin to the top of the head.</summary>
    public required FrameRange Height { get; init; }

    /// <summary>The eye line above the frame's lower edge.</summary>
    public FrameRange? EyeLine { get; init; }

    /// <summary>The frame's upper edge to the top of the head.</summary>
    public FrameRange? TopMargin { get; init; }

    /// <summary>The chin above the frame's lower edge.</summary>
    public FrameRange? ChinMargin { get; init; }
}
