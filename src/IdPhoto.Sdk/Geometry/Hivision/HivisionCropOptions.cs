namespace IdPhoto.Geometry.Hivision;

/// <summary>The numbers of HivisionIDPhotos' crop, under the names it gives them and with its defaults.</summary>
/// <remarks>Source of names and defaults: Zeyi-Lin/HivisionIDPhotos, hivision/creator/__init__.py.</remarks>
public sealed record HivisionCropOptions
{
    /// <summary>The face box's share of the first window's area (<c>head_measure_ratio</c>). Default 0.2; above 0, at most 1.</summary>
    public double HeadMeasureRatio { get; init; } = 0.2;

    /// <summary>
    /// How far below the first window's top the face box's centre lies, as a share of the window's height (<c>head_height_ratio</c>).
    /// Default 0.45; 0 to 1.
    /// </summary>
    public double HeadHeightRatio { get; init; } = 0.45;

    /// <summary>The largest gap above the person, as a share of the first window's height (<c>top_distance_max</c>). Default 0.12.</summary>
    public double TopDistanceMax { get; init; } = 0.12;

    /// <summary>The smallest gap above the person, as a share of the first window's height (<c>top_distance_min</c>). Default 0.10.</summary>
    public double TopDistanceMin { get; init; } = 0.10;

    /// <summary>Whether a face that is tilted by more than 2° is levelled first (<c>face_alignment</c>). Default no.</summary>
    public bool FaceAlignment { get; init; }

    /// <summary>Checks the ranges.</summary>
    /// <exception cref="ArgumentException">A number is out of its range; the message says which and what it may be.</exception>
    internal HivisionCropOptions Validated()
    {
        Require(HeadMeasureRatio is > 0 and <= 1, nameof(HeadMeasureRatio), HeadMeasureRatio, "above 0 and at most 1");
        Require(HeadHeightRatio is >= 0 and <= 1, nameof(HeadHeightRatio), HeadHeightRatio, "from 0 to 1");
        Require(TopDistanceMax is >= 0 and <= 1, nameof(TopDistanceMax), TopDistanceMax, "from 0 to 1");
        Require(TopDistanceMin >= 0 && TopDistanceMin <= TopDistanceMax, nameof(TopDistanceMin), TopDistanceMin, "from 0 to TopDistanceMax");
        return this;
    }

    private static void Require(bool kept, string name, double value, string range)
    {
        if (!kept)
        {
            throw new ArgumentException(FormattableString.Invariant($"{name} is {value}; it must be {range}."), name);
        }
    }
}
