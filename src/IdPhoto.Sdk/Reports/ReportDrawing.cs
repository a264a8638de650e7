using System.Globalization;
using System.Text;
using IdPhoto.Compliance;
using IdPhoto.Imaging;

namespace IdPhoto.Reports;

/// <summary>What a report measured, as SVG over its picture: the frame, the allowed bands, the head's lines, and a number at each failed check.</summary>
internal sealed class ReportDrawing
{
    private const double LineWidth = 2;
    private const double DiscRadius = 16;

    private readonly StringBuilder _svg = new();
    private readonly ComplianceReport _report;
    private readonly ComplianceGeometry _geometry;
    private readonly AffineTransform _toPicture;
    private readonly (int Width, int Height) _size;
    private readonly double _weight;

    private ReportDrawing(ComplianceReport report, ComplianceGeometry geometry, int width, int height, double weight)
    {
        (_report, _geometry, _size, _weight) = (report, geometry, (width, height), weight);
        _toPicture = geometry.FrameToFile.Then(AffineTransform.FromBox(new PhotoBox(0, 0, geometry.FileWidth, geometry.FileHeight), width, height));
    }

    /// <summary>The drawing without its <c>svg</c> element; empty for a report without geometry.</summary>
    /// <param name="report">The report.</param>
    /// <param name="width">The picture's width, pixels.</param>
    /// <param name="height">The picture's height, pixels.</param>
    /// <param name="weight">How heavy lines and discs are: 1 for a picture shown at its size, more for one that is shown smaller.</param>
    public static string Of(ComplianceReport report, int width, int height, double weight) =>
        report.Geometry is { } geometry ? new ReportDrawing(report, geometry, width, height, weight).Draw() : string.Empty;

    private double FrameWidth => _geometry.FrameWidth;

    private double FrameHeight => _geometry.FrameHeight;

    private string Draw()
    {
        DrawFrame();
        foreach (var band in _geometry.Bands)
        {
            DrawBand(band);
        }

        // Crown and chin as wide as the head, the eye line as wide as the frame: the eye finds them without words.
        var reach = _geometry.ImageLeftEye.DistanceTo(_geometry.ImageRightEye);
        DrawAcross(_geometry.Crown, reach, Failed(CheckIds.HeadHeight), dashed: false);
        DrawAcross(_geometry.HairTop, reach, failed: false, dashed: true);
        DrawAcross(_geometry.Chin, reach, Failed(CheckIds.ChinMargin), dashed: false);
        DrawEyes();
        DrawMidline();
        var places = _report.Failures.Select(check => _toPicture.Apply(ReportAnchors.Of(check.Id, _geometry)));
        _svg.Append(new ReportMarkers(DiscRadius * _weight).Draw(places, RightEdge(), _size.Height));
        return _svg.ToString();
    }

    private void DrawFrame()
    {
        var frame = Corners(0, 0, FrameWidth, FrameHeight);
        var path = $"M{string.Join('L', frame.Select(Pair))}Z";
        var covers = frame.All(p => p.X < 1 || p.X > _size.Width - 1) && frame.All(p => p.Y < 1 || p.Y > _size.Height - 1);
        if (!covers)
        {
            _svg.Append(
                CultureInfo.InvariantCulture,
                $"<path fill=\"#000\" fill-opacity=\"0.5\" fill-rule=\"evenodd\" d=\"M0 0H{_size.Width}V{_size.Height}H0Z{path}\"/>");
            Stroke(path, "#fff", dashed: false);
        }
    }

    private void DrawBand(AllowedBand band)
    {
        // Two rules for the top of the head share the room above it: one takes the left half, one the right.
        var shared = _geometry.Bands.Count(b => b.CheckId is CheckIds.HeadHeight or CheckIds.TopMargin) > 1;
        var (left, right) = (shared, band.CheckId) switch
        {
            (true, CheckIds.HeadHeight) => (0.0, 0.5),
            (true, CheckIds.TopMargin) => (0.5, 1.0),
            _ => (0.0, 1.0),
        };
        var colour = ReportPalette.Band(band.CheckId);
        var corners = Corners(left * FrameWidth, band.Top, right * FrameWidth, band.Bottom);
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<path fill=\"{colour}\" fill-opacity=\"0.28\" stroke=\"{colour}\" stroke-opacity=\"0.9\" d=\"M{string.Join('L', corners.Select(Pair))}Z\"/>");
    }

    private void DrawAcross(PhotoPoint point, double reach, bool failed, bool dashed) => Line(
        new(point.X - reach, point.Y), new(point.X + reach, point.Y), failed ? ReportPalette.Fail : ReportPalette.Line, dashed);

    private void DrawEyes()
    {
        // The line through both eyes, carried on to the frame's edges: a tilt shows.
        var (left, right) = (_geometry.ImageLeftEye, _geometry.ImageRightEye);
        var slope = (right.Y - left.Y) / (right.X - left.X);
        var colour = Failed(CheckIds.EyeLine) || Failed(CheckIds.Roll) ? ReportPalette.Fail : ReportPalette.Line;
        Line(new(0, left.Y - (slope * left.X)), new(FrameWidth, left.Y + (slope * (FrameWidth - left.X))), colour, dashed: false);
    }

    private void DrawMidline()
    {
        var colour = Failed(CheckIds.Centring) ? ReportPalette.Fail : ReportPalette.Midline;
        Line(_geometry.HairTop, _geometry.Chin, colour, dashed: false);
        Line(new(FrameWidth / 2, 0), new(FrameWidth / 2, FrameHeight), ReportPalette.Midline, dashed: true);
    }

    private bool Failed(string id) => _report.Find(id)?.Status == ComplianceStatus.Fail;

    private double RightEdge() => Math.Min(_size.Width, Corners(0, 0, FrameWidth, FrameHeight).Max(p => p.X));

    private void Line(PhotoPoint from, PhotoPoint to, string colour, bool dashed) =>
        Stroke($"M{Pair(_toPicture.Apply(from))}L{Pair(_toPicture.Apply(to))}", colour, dashed);

    // White below the colour: a line must be seen on hair and on a white wall.
    private void Stroke(string path, string colour, bool dashed) => _svg.Append(
        CultureInfo.InvariantCulture,
        $"<g fill=\"none\"{(dashed ? " stroke-dasharray=\"9 7\"" : string.Empty)}><path stroke=\"#fff\" stroke-opacity=\"0.85\" stroke-width=\"{LineWidth * _weight * 2:0.#}\" d=\"{path}\"/>"
        + $"<path stroke=\"{colour}\" stroke-width=\"{LineWidth * _weight:0.#}\" d=\"{path}\"/></g>");

    private PhotoPoint[] Corners(double left, double top, double right, double bottom) =>
        [.. new PhotoPoint[] { new(left, top), new(right, top), new(right, bottom), new(left, bottom) }.Select(_toPicture.Apply)];

    private static string Pair(PhotoPoint point) => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#} {point.Y:0.#}");
}
