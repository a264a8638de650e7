namespace IdPhoto;

/// <summary>What the authority says about processing the picture.</summary>
public enum EditPolicy
{
    /// <summary>The sources that were read say nothing.</summary>
    Unstated,

    /// <summary>The background must not be replaced and the picture not be altered: only crop, rotation and resampling.</summary>
    NoBackgroundReplacement,
}
