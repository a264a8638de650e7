namespace IdPhoto.Compliance;

/// <summary>How exactly a finished file must have the document's shape.</summary>
public sealed class PhotoFileOptions
{
    /// <summary>
    /// By how much width over height may differ from the document's, as a share of it. Default 0.01: half a millimetre of 45; 0 to 1.
    /// </summary>
    public double ShapeTolerance { get; set; } = 0.01;
}
