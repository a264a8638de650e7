using System.Globalization;
using System.Text;

namespace IdPhoto.Reports;

/// <summary>Numbered discs at the picture's right edge, each led to the place that its check is about.</summary>
/// <param name="radius">The discs' radius, picture pixels.</param>
internal sealed class ReportMarkers(double radius)
{
    /// <param name="places">The places in the order of the numbers, picture pixels.</param>
    /// <param name="edge">The edge along which the discs stand.</param>
    /// <param name="height">The picture's height.</param>
    public string Draw(IEnumerable<PhotoPoint> places, double edge, double height)
    {
        var markers = places.Select((place, i) => (Place: place, Number: i + 1)).OrderBy(m => m.Place.Y).ThenBy(m => m.Number).ToArray();
        var ys = Spread([.. markers.Select(m => m.Place.Y)], height);
        var svg = new StringBuilder();
        for (var i = 0; i < markers.Length; i++)
        {
            Append(svg, markers[i].Number, markers[i].Place, new(edge - (1.5 * radius), ys[i]));
        }

        return svg.ToString();
    }

    // Side by side where there is room, overlapping where there is none: down as far as the one above demands, then up as far as the edge does.
    private double[] Spread(double[] ys, double height)
    {
        var distance = Math.Min(2.5 * radius, height / Math.Max(1, ys.Length));
        var next = distance / 2;
        for (var i = 0; i < ys.Length; i++, next += distance)
        {
            ys[i] = next = Math.Max(next, ys[i]);
        }

        var last = height - (distance / 2);
        for (var i = ys.Length - 1; i >= 0; i--, last -= distance)
        {
            ys[i] = last = Math.Min(last, ys[i]);
        }

        return ys;
    }

    private void Append(StringBuilder svg, int number, PhotoPoint place, PhotoPoint disc) => svg.Append(
        CultureInfo.InvariantCulture,
        $"<g stroke=\"{ReportPalette.Fail}\" stroke-width=\"{radius / 8:0.#}\" fill=\"none\"><path d=\"M{place.X:0.#} {place.Y:0.#}L{disc.X:0.#} {disc.Y:0.#}\"/>"
        + $"<circle fill=\"{ReportPalette.Fail}\" cx=\"{place.X:0.#}\" cy=\"{place.Y:0.#}\" r=\"{radius / 4:0.#}\"/>"
        + $"<circle fill=\"{ReportPalette.Fail}\" stroke=\"#fff\" cx=\"{disc.X:0.#}\" cy=\"{disc.Y:0.#}\" r=\"{radius:0.#}\"/>"
        + $"<g stroke=\"#fff\" stroke-width=\"0.75\" stroke-linejoin=\"round\" stroke-linecap=\"round\">{StrokeDigits.Draw(number, disc, radius)}</g></g>");
}
