namespace IdPhoto;

/// <summary>How the paper lies.</summary>
public enum SheetOrientation
{
    /// <summary>The way that holds more photos, and of two equal ones that with more photos upright.</summary>
    Automatic,

    /// <summary>The shorter side at the top.</summary>
    Portrait,

    /// <summary>The longer side at the top.</summary>
    Landscape,
}
