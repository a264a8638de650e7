using IdPhoto.Export.Watermarks;

namespace IdPhoto;

/// <summary>
/// A line of text repeated over a picture in slanting rows, each second row shifted by half, for previews. Lengths are parts of the
/// picture's height, so that a photo and its HD version look alike.
/// </summary>
/// <param name="Text">
/// The text, 1 to 200 characters. The built-in letters are capitals A to Z (small ones are drawn as capitals), digits and the usual
/// signs; for anything else give a <see cref="FontFile"/>.
/// </param>
public sealed record Watermark(string Text)
{
    /// <summary>The text's colour. Default a middle grey, #808080, which shows on light and dark.</summary>
    public Rgb Colour { get; init; } = new(128, 128, 128);

    /// <summary>How much the text covers, above 0 (nothing) to 1 (all). Default 0.4.</summary>
    public double Opacity { get; init; } = 0.4;

    /// <summary>How far the rows turn counter-clockwise, −180 to 180 degrees. Default 30.</summary>
    public double AngleDegrees { get; init; } = 30;

    /// <summary>The height of a capital, 0.01 to 0.5 of the picture's height. Default 0.05.</summary>
    public double TextHeight { get; init; } = 0.05;

    /// <summary>The space between texts and between rows, 0 to 20 capitals' heights. Default 1.5.</summary>
    public double Spacing { get; init; } = 1.5;

    /// <summary>
    /// A TrueType or OpenType file for the text, in any script it holds; null takes the built-in letters. The licence of the font is the
    /// caller's affair.
    /// </summary>
    public string? FontFile { get; init; }

    /// <summary>Draws it over a picture.</summary>
    /// <param name="photo">The picture; it is changed.</param>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidRequest"/>: a value is out of its range, or the font cannot be used.</exception>
    public void ApplyTo(PhotoImage photo)
    {
        ArgumentNullException.ThrowIfNull(photo);
        Validate();
        WatermarkPainter.Paint(photo, this);
    }

    /// <exception cref="IdPhotoException">A value is out of its range.</exception>
    internal void Validate()
    {
        Require(!string.IsNullOrWhiteSpace(Text) && Text.Length <= 200, $"{nameof(Text)} may have 1 to 200 characters, and not only spaces.");
        Require(Opacity is > 0 and <= 1, FormattableString.Invariant($"{nameof(Opacity)} is {Opacity}; it may be above 0 to 1."));
        Require(AngleDegrees is >= -180 and <= 180, FormattableString.Invariant($"{nameof(AngleDegrees)} is {AngleDegrees}; it may be -180 to 180."));
        Require(TextHeight is >= 0.01 and <= 0.5, FormattableString.Invariant($"{nameof(TextHeight)} is {TextHeight}; it may be 0.01 to 0.5."));
        Require(Spacing is >= 0 and <= 20, FormattableString.Invariant($"{nameof(Spacing)} is {Spacing}; it may be 0 to 20."));
        if (FontFile is not null)
        {
            Require(File.Exists(FontFile), $"{nameof(FontFile)} '{FontFile}' does not exist.");
        }
        else if (StrokeLetters.FirstUnknown(Text) is { } unknown)
        {
            Require(false, $"{nameof(Text)} holds '{unknown}', which is not among the built-in letters; give a {nameof(FontFile)} that has it.");
        }
    }

    private static void Require(bool valid, string sentence)
    {
        if (!valid)
        {
            throw new IdPhotoException(IdPhotoErrorCode.InvalidRequest, $"{nameof(Watermark)}.{sentence}");
        }
    }
}
