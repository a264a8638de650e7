using System.Globalization;
using System.Text;

namespace IdPhoto.Reports;

/// <summary>Numbered discs at the picture's right edge, each led to the place that its check is about.</summary>
internal static class ReportMarkers
{
    private const double Radius = 16;
    private const double Distance = 2.5 * Radius;

    /// <param name="places">The places in the order of the numbers, picture pixels.</param>
    /// <param name="edge">The edge along which the discs stand.</param>
    /// <param name="height">The picture's height.</param>
    public static string Draw(IEnumerable<PhotoPoint> places, double edge, double height)
    {
        var markers = places.Select((place, i) => (Place: place, Number: i + 1)).OrderBy(m => m.Place.Y).ThenBy(m => m.Number).ToArray();
        var ys = Spread([.. markers.Select(m => m.Place.Y)], height);
        var svg = new StringBuilder();
        for (var i = 0; i < markers.Length; i++)
        {
            Append(svg, markers[i].Number, markers[i].Place, new(edge - (1.5 * Radius), ys[i]));
        }

        return svg.ToString();
    }

    // Down as far as the one above demands, then up as far as the edge does.
    private static double[] Spread(double[] ys, double height)
    {
        var next = Distance / 2;
        for (var i = 0; i < ys.Length; i++, next += Distance)
        {
            ys[i] = next = Math.Max(next, ys[i]);
        }

        var last = height - (Distance / 2);
        for (var i = ys.Length - 1; i >= 0; i--, last -= Distance)
        {
            ys[i] = last = Math.Min(last, ys[i]);
        }

        return ys;
    }

    private static void Append(StringBuilder svg, int number, PhotoPoint place, PhotoPoint disc) => svg.Append(
        CultureInfo.InvariantCulture,
        $"<g stroke=\"{ReportPalette.Fail}\" stroke-width=\"2\" fill=\"none\"><path d=\"M{place.X:0.#} {place.Y:0.#}L{disc.X:0.#} {disc.Y:0.#}\"/>"
        + $"<circle fill=\"{ReportPalette.Fail}\" cx=\"{place.X:0.#}\" cy=\"{place.Y:0.#}\" r=\"4\"/>"
        + $"<circle fill=\"{ReportPalette.Fail}\" stroke=\"#fff\" cx=\"{disc.X:0.#}\" cy=\"{disc.Y:0.#}\" r=\"{Radius}\"/>"
        + $"<g stroke=\"#fff\" stroke-width=\"0.75\" stroke-linejoin=\"round\" stroke-linecap=\"round\">{StrokeDigits.Draw(number, disc, Radius)}</g></g>");
}
