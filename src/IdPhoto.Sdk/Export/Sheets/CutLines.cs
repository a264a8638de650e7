namespace IdPhoto;

/// <summary>What shows where to cut.</summary>
public enum CutLines
{
    /// <summary>Short marks at the corners, outside the photos.</summary>
    Corners,

    /// <summary>Lines along all edges from one side of the paper to the other, but not across photos.</summary>
    Full,

    /// <summary>Nothing.</summary>
    None,
}
