namespace IdPhoto;

/// <summary>Where an authority lets the head begin when it measures head height and top margin.</summary>
public enum HeadTop
{
    /// <summary>At the crown: the skull, hair ignored (ICAO, France, Canada, Finland).</summary>
    Crown,

    /// <summary>At the top of the hair (Japan, Denmark, the United States' file rule).</summary>
    Hair,
}
