namespace IdPhoto;

/// <summary>Whether glasses may be worn.</summary>
public enum GlassesRule
{
    /// <summary>The sources that were read say nothing certain.</summary>
    Unstated,

    /// <summary>Allowed, as long as the eyes are clear and there is no glare.</summary>
    Allowed,

    /// <summary>Not allowed.</summary>
    Forbidden,
}
