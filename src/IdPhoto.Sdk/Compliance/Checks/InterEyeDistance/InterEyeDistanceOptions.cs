namespace IdPhoto.Compliance;

/// <summary>How large the face must be in the photo as taken.</summary>
public sealed class InterEyeDistanceOptions
{
    /// <summary>
    /// The least distance of the eye centres, pixels. Default 90, ICAO TR Portrait Quality's least; it recommends 120. Documents whose photo
    /// shows fewer ask for no more than it shows; 0 to 1000.
    /// </summary>
    public double MinPixels { get; set; } = 90;

    /// <summary>The error as a share of the distance. Default 0.03: two meshes trained apart differ by 1 to 3 pixels in 130; 0 to 0.5.</summary>
    public double Uncertainty { get; set; } = 0.03;
}
