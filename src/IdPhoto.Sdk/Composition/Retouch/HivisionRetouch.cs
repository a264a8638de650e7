namespace IdPhoto.Composition.Retouch;

/// <summary>
/// The adjustments of HivisionIDPhotos, under its names and on its scales. All are off by default, and no photo is retouched unless a
/// caller asks: many authorities reject a photo whose colours were altered.
/// </summary>
/// <remarks>
/// Source of the formulas: Zeyi-Lin/HivisionIDPhotos, hivision/plugin/beauty/base_adjust.py. Its whitening is not a formula but
/// a table of colours in a picture file of that project: <see cref="Whitening"/> takes the same strength and follows a curve of ours. Its
/// web page offers smaller ranges than its code takes, named below.
/// </remarks>
public sealed record HivisionRetouch
{
    /// <summary>
    /// Strength of lightening the skin, and everything else of middle brightness: 0 to 15, the range of its web page, which starts at 2.
    /// Default 0, unchanged. Not HivisionIDPhotos' colours: at 10, a level of 128 becomes 153.
    /// </summary>
    public double Whitening { get; init; }

    /// <summary>Percent by which saturation grows: −100 (grey) to 100; its page −10 to 50. Default 0, unchanged.</summary>
    public double Saturation { get; init; }

    /// <summary>Percent by which each value is multiplied further: −100 (black) to 100; its page −10 to 50. Default 0, unchanged.</summary>
    public double Contrast { get; init; }

    /// <summary>Levels added to each value after contrast: −100 to 100; its page −5 to 25. Default 0, unchanged.</summary>
    public double Brightness { get; init; }

    /// <summary>Strength of sharpening: 0 to 5. Default 0, unchanged.</summary>
    public double Sharpen { get; init; }

    internal bool ChangesNothing => Whitening == 0 && Saturation == 0 && Contrast == 0 && Brightness == 0 && Sharpen == 0;

    /// <summary>
    /// Reads <c>name=number</c> pairs parted by commas, for instance <c>whitening=5,saturation=10</c>; the names are this record's, in any case.
    /// </summary>
    /// <exception cref="FormatException">It is something else, or a number is out of its range; the message says what is understood.</exception>
    public static HivisionRetouch Parse(string text) => RetouchParser.Parse(text);

    /// <summary>Retouches: whitening, then saturation, then contrast with brightness, then sharpening, each rounded to whole levels.</summary>
    /// <param name="photo">The picture; it is only read.</param>
    /// <returns>A picture of the same size, the caller's to dispose; a plain copy when everything is 0.</returns>
    /// <exception cref="ArgumentException">A value is out of its range; the message says which and what it may be.</exception>
    public PhotoImage Apply(PhotoImage photo)
    {
        ArgumentNullException.ThrowIfNull(photo);
        Validate();
        var result = photo.Copy();
        if (Whitening != 0)
        {
            SkinWhitening.Apply(result.Pixels, Whitening);
        }

        if (Saturation != 0)
        {
            SaturationChange.Apply(result.Pixels, Saturation);
        }

        if (Contrast != 0 || Brightness != 0)
        {
            LevelChange.Apply(result.Pixels, Contrast, Brightness);
        }

        if (Sharpen != 0)
        {
            Sharpening.Apply(result, Sharpen);
        }

        return result;
    }

    internal void Validate()
    {
        Require(Whitening is >= 0 and <= 15, nameof(Whitening), Whitening, "0 to 15");
        Require(Saturation is >= -100 and <= 100, nameof(Saturation), Saturation, "-100 to 100");
        Require(Contrast is >= -100 and <= 100, nameof(Contrast), Contrast, "-100 to 100");
        Require(Brightness is >= -100 and <= 100, nameof(Brightness), Brightness, "-100 to 100");
        Require(Sharpen is >= 0 and <= 5, nameof(Sharpen), Sharpen, "0 to 5");
    }

    private static void Require(bool kept, string name, double value, string range)
    {
        if (!kept)
        {
            throw new ArgumentException(FormattableString.Invariant($"{name} is {value}; it must be from {range}."), name);
        }
    }
}
