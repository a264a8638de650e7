namespace IdPhoto.Imaging;

/// <summary>A turn of the whole picture by a multiple of 90°: pixels move, none is resampled.</summary>
internal enum QuarterTurn
{
    /// <summary>Not turned.</summary>
    None,

    /// <summary>By 90° clockwise.</summary>
    Clockwise,

    /// <summary>By 180°.</summary>
    Half,

    /// <summary>By 90° counter-clockwise.</summary>
    CounterClockwise,
}
