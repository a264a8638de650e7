using System.Globalization;

namespace IdPhoto;

/// <summary>An sRGB colour, 8 bits a channel.</summary>
/// <param name="R">Red.</param>
/// <param name="G">Green.</param>
/// <param name="B">Blue.</param>
public readonly record struct Rgb(byte R, byte G, byte B)
{
    /// <summary>White, #FFFFFF.</summary>
    public static Rgb White { get; } = new(255, 255, 255);

    /// <summary>Reads <c>#RRGGBB</c> or <c>RRGGBB</c>.</summary>
    /// <returns>False when the text is neither.</returns>
    public static bool TryParse(string? text, out Rgb colour)
    {
        var hex = (text ?? string.Empty).AsSpan().Trim();
        if (hex.StartsWith("#"))
        {
            hex = hex[1..];
        }

        if (hex.Length == 6 && int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            colour = new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
            return true;
        }

        colour = default;
        return false;
    }

    /// <summary>The colour as <c>#RRGGBB</c>.</summary>
    public override string ToString() => $"#{R:X2}{G:X2}{B:X2}";
}
