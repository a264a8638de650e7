using System.Globalization;

namespace IdPhoto.Composition.Retouch;

/// <summary>Reads a retouch from the words that a command line or a form field holds.</summary>
internal static class RetouchParser
{
    public static HivisionRetouch Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var retouch = new HivisionRetouch();
        foreach (var pair in text.Split(','))
        {
            retouch = pair.Split('=') is [var name, var number]
                && double.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                && With(retouch, name.Trim(), value) is { } more
                ? more
                : throw new FormatException(
                    $"'{pair.Trim()}' is no retouch. Give name=number, parted by commas, of whitening (0 to 15), saturation, contrast, brightness "
                    + "(-100 to 100) and sharpen (0 to 5), for instance whitening=5,saturation=10.");
        }

        try
        {
            retouch.Validate();
        }
        catch (ArgumentException e)
        {
            throw new FormatException(e.Message, e);
        }

        return retouch;
    }

    private static HivisionRetouch? With(HivisionRetouch retouch, string name, double value) => name.ToUpperInvariant() switch
    {
        "WHITENING" => retouch with { Whitening = value },
        "SATURATION" => retouch with { Saturation = value },
        "CONTRAST" => retouch with { Contrast = value },
        "BRIGHTNESS" => retouch with { Brightness = value },
        "SHARPEN" => retouch with { Sharpen = value },
        _ => null,
    };
}
