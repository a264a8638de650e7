using IdPhoto.Composition;

namespace IdPhoto;

/// <summary>What stands behind the person. Immutable.</summary>
public abstract record Background
{
    private protected Background()
    {
    }

    /// <summary>White, #FFFFFF.</summary>
    public static Background White { get; } = new SolidBackground(Rgb.White);

    /// <summary>Nothing: the output has an alpha channel. PNG, WebP and TIFF only.</summary>
    public static Background Transparent { get; } = new TransparentBackground();

    /// <summary>The photo's own background, untouched.</summary>
    public static Background Original { get; } = new OriginalBackground();

    /// <summary>One colour.</summary>
    public static Background Solid(Rgb colour) => new SolidBackground(colour);

    /// <summary>A linear gradient from top to bottom.</summary>
    public static Background LinearGradient(Rgb top, Rgb bottom) => new GradientBackground(top, bottom, GradientShape.Linear);

    /// <summary>A radial gradient from the centre to the farthest corner.</summary>
    public static Background RadialGradient(Rgb centre, Rgb corner) => new GradientBackground(centre, corner, GradientShape.Radial);

    /// <summary>
    /// Reads a name (<c>white</c>, <c>blue</c>, <c>red</c>, <c>light-grey</c>, …), <c>#RRGGBB</c>, <c>transparent</c>,
    /// <c>keep</c>, <c>linear:#A,#B</c> or <c>radial:#A,#B</c>.
    /// </summary>
    /// <exception cref="FormatException">The text is none of these; the message lists what is understood.</exception>
    public static Background Parse(string text) => BackgroundParser.Parse(text);
}
