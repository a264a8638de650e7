using System.Globalization;
using System.Text;

namespace IdPhoto.Reports;

/// <summary>Numbers as strokes: the machine that draws a report need not have a font, and draws the same as every other.</summary>
internal static class StrokeDigits
{
    // On a grid of 2 by 4, origin top left.
    private static readonly string[] Digits =
    [
        "M0 0H2V4H0Z", "M0.4 0.7L1.4 0V4", "M0 0H2V2H0V4H2", "M0 0H2V4H0M0 2H2", "M0 0V2H2M2 0V4",
        "M2 0H0V2H2V4H0", "M2 0H0V4H2V2H0", "M0 0H2L0.7 4", "M0 0H2V4H0ZM0 2H2", "M2 4V0H0V2H2",
    ];

    /// <summary>Paths that draw a number about a point.</summary>
    /// <param name="number">The number, 0 or more.</param>
    /// <param name="centre">Its middle.</param>
    /// <param name="height">Its height.</param>
    public static string Draw(int number, PhotoPoint centre, double height)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var scale = height / 4;
        var left = centre.X - (((3 * text.Length) - 1) / 2.0 * scale);
        var paths = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var (x, y) = (left + (3 * i * scale), centre.Y - (2 * scale));
            paths.Append(
                CultureInfo.InvariantCulture,
                $"<path d=\"{Digits[text[i] - '0']}\" transform=\"translate({x:0.##} {y:0.##}) scale({scale:0.###})\"/>");
        }

        return paths.ToString();
    }
}
