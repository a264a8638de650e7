using System.Collections.Frozen;

namespace IdPhoto.Composition;

/// <summary>Reads a background from the words that a command line or a form field holds.</summary>
internal static class BackgroundParser
{
    // Named colours as the templates use them; docs/templates.md tells where each value comes from.
    private static readonly FrozenDictionary<string, Rgb> Names = new Dictionary<string, Rgb>(StringComparer.OrdinalIgnoreCase)
    {
        ["white"] = Rgb.White,
        ["off-white"] = new(0xF8, 0xF8, 0xF8),
        ["light-grey"] = new(0xDC, 0xDC, 0xDC),
        ["light-gray"] = new(0xDC, 0xDC, 0xDC),
        ["grey"] = new(0xDC, 0xDC, 0xDC),
        ["gray"] = new(0xDC, 0xDC, 0xDC),
        ["cream"] = new(0xF5, 0xF5, 0xDC),
        ["light-blue"] = new(0xD8, 0xE2, 0xEC),
        ["blue"] = new(0x43, 0x8E, 0xDB),
        ["red"] = new(0xFF, 0x00, 0x00),
        ["black"] = default,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static Background Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (trimmed.Equals("transparent", StringComparison.OrdinalIgnoreCase))
        {
            return Background.Transparent;
        }

        if (trimmed.Equals("keep", StringComparison.OrdinalIgnoreCase) || trimmed.Equals("original", StringComparison.OrdinalIgnoreCase))
        {
            return Background.Original;
        }

        if (TryColour(trimmed, out var colour))
        {
            return Background.Solid(colour);
        }

        return TryGradient(trimmed) ?? throw new FormatException(
            $"'{text}' is not a background. Give a name ({string.Join(", ", Names.Keys.Order(StringComparer.Ordinal))}), #RRGGBB, "
            + "transparent, keep, linear:#TOP,#BOTTOM or radial:#CENTRE,#CORNER.");
    }

    private static bool TryColour(string text, out Rgb colour) => Names.TryGetValue(text, out colour) || Rgb.TryParse(text, out colour);

    private static GradientBackground? TryGradient(string text)
    {
        if (text.Split(':') is not [var kind, var colours] || colours.Split(',') is not [var first, var second]
            || !TryColour(first.Trim(), out var from) || !TryColour(second.Trim(), out var to))
        {
            return null;
        }

        return kind.ToUpperInvariant() switch
        {
            "LINEAR" => new(from, to, GradientShape.Linear),
            "RADIAL" => new(from, to, GradientShape.Radial),
            _ => null,
        };
    }
}
