using System.CommandLine;
using System.CommandLine.Parsing;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary>The options that say what is wanted of a photo, the same for one and for many.</summary>
internal sealed class RequestOptions
{
    /// <summary>The most widespread size: passports of most of Europe, Asia and Oceania, and ICAO's own example.</summary>
    public const string DefaultTemplate = "icao-portrait-35x45";

    private readonly Option<string> _template = Template();

    private readonly Option<bool> _includeUnverified = OptionValues.IncludeUnverified();

    private readonly Option<Background?> _background = new("--background")
    {
        Description = "A colour name, #RRGGBB, transparent, linear:#TOP,#BOTTOM or radial:#CENTRE,#CORNER, also where the document "
            + "forbids replacing it (with a warning); 'keep' leaves the photo's own. Default: what the document asks for.",
        HelpName = "C|keep",
        CustomParser = ParseBackground,
    };

    private readonly Option<bool> _mirror = new("--mirror")
    {
        Description = "Mirror the photo left to right. Where the document forbids edits, name a --background too, for instance 'keep'.",
    };

    private readonly CorrectionOptions _corrections = new();

    private readonly Option<MatteQuality?> _matteQuality = OptionValues.Choice(
        "--matte-quality",
        "How much work is spent on the edge of the person. Default: balanced.",
        ("fast", MatteQuality.Fast),
        ("balanced", MatteQuality.Balanced),
        ("best", MatteQuality.Best));

    private readonly Option<PhotoTarget?> _target = Target();

    private readonly Option<PhotoFormat?> _format = OptionValues.Choice(
        "--format",
        "The file format. Default: what the document asks for, else JPEG.",
        ("jpeg", PhotoFormat.Jpeg),
        ("jpg", PhotoFormat.Jpeg),
        ("png", PhotoFormat.Png),
        ("webp", PhotoFormat.WebP),
        ("tiff", PhotoFormat.Tiff),
        ("tif", PhotoFormat.Tiff));

    private readonly Option<int?> _dpi = OptionValues.WholeNumber("--dpi", "Dots per inch, 72 to 1200. A print keeps its millimetres.");

    private readonly Option<int?> _minKilobytes = OptionValues.WholeNumber("--min-kb", "The smallest file, in KB of 1024 bytes.");

    private readonly Option<int?> _maxKilobytes = OptionValues.WholeNumber("--max-kb", "The largest file, in KB of 1024 bytes.");

    private readonly Option<FaceSelection?> _face = OptionValues.Choice(
        "--face",
        "Which face to take. Default: the single one, and more than one is an error.",
        ("single", FaceSelection.Single),
        ("largest", FaceSelection.Largest));

    /// <summary>The option <c>--template</c> by itself.</summary>
    public static Option<string> Template() => new("--template", "-t")
    {
        Description = "The document; 'idphoto templates' lists them.",
        HelpName = "TEMPLATE",
        DefaultValueFactory = _ => DefaultTemplate,
    };

    /// <summary>The option <c>--target</c> by itself.</summary>
    public static Option<PhotoTarget?> Target() => OptionValues.Choice(
        "--target",
        "The print or the file for an upload. Default: the file where the document has one, else the print.",
        ("print", PhotoTarget.Print),
        ("digital", PhotoTarget.Digital));

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _template, _includeUnverified, _background, _mirror, _matteQuality, _target, _format, _dpi, _minKilobytes, _maxKilobytes, _face })
        {
            command.Add(option);
        }

        _corrections.AddTo(command);
    }

    /// <summary>Whether unverified documents may be used.</summary>
    public bool IncludesUnverified(ParseResult parsed) => parsed.GetValue(_includeUnverified);

    public IdPhotoRequest Read(ParseResult parsed)
    {
        var (background, mirror, tone) = (parsed.GetValue(_background), parsed.GetValue(_mirror), _corrections.Read(parsed));
        return new IdPhotoRequest(parsed.GetRequiredValue(_template))
        {
            MatteQuality = parsed.GetValue(_matteQuality) ?? MatteQuality.Balanced,
            Target = parsed.GetValue(_target) ?? PhotoTarget.Default,
            Background = background,
            // Whoever names a colour wants it; the library warns where the document forbids it. Consent without a background would bring
            // the document's own: mirroring or correcting alone does not give it.
            Edits = background is null || (background is OriginalBackground && !mirror && tone is null) ? EditConsent.FollowDocument : EditConsent.Allow,
            Mirror = mirror,
            Tone = tone,
            Faces = parsed.GetValue(_face) ?? FaceSelection.Single,
            Format = parsed.GetValue(_format),
            Dpi = parsed.GetValue(_dpi),
            MinKilobytes = parsed.GetValue(_minKilobytes),
            MaxKilobytes = parsed.GetValue(_maxKilobytes),
        };
    }

    private static Background? ParseBackground(ArgumentResult result)
    {
        try
        {
            return Background.Parse(result.Tokens[0].Value);
        }
        catch (FormatException e)
        {
            result.AddError(e.Message);
            return null;
        }
    }
}
