namespace IdPhoto;

/// <summary>Which face becomes the ID photo.</summary>
public enum FaceSelection
{
    /// <summary>The only one; more than one is an error that lists them.</summary>
    Single,

    /// <summary>The one with the largest box.</summary>
    Largest,
}
