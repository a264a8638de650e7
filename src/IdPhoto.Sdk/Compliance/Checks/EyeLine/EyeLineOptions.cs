namespace IdPhoto.Compliance;

/// <summary>How exactly the eye line is known.</summary>
public sealed class EyeLineOptions
{
    /// <summary>
    /// The uncertainty as a share of the head's height. Default 0.01: two meshes trained apart place the eyes 1 to 3 pixels apart on a face
    /// of 130 pixels between the eyes, whose head is about 400 pixels high; 0 to 0.5.
    /// </summary>
    public double Uncertainty { get; set; } = 0.01;
}
