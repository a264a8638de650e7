namespace IdPhoto.CatalogueBuilder;

/// <summary>Derives a document's print and file from its row, and notes what had to be filled in.</summary>
/// <remarks>
/// Rules. The print is the millimetres at the stated resolution. Pixels of the print's shape (within 1 %) are the print's own, and where no
/// resolution is stated they give it by division. Pixels of another shape are a file's: the print then stays at 300 dpi. A file exists
/// where the row states a size in KB, a format, pixels of another shape, or pixels without millimetres.
/// </remarks>
internal sealed class TargetFacts
{
    private const int HouseDpi = 300;
    private const double SameShape = 0.01;
    private const double MillimetresPerInch = 25.4;

    public TargetFacts(Fact fact)
    {
        ReadPrint(fact);
        ReadDigital(fact);
    }

    public PrintFact? Print { get; private set; }

    public DigitalFact? Digital { get; private set; }

    public List<string> HouseDefaults { get; } = [];

    /// <summary>What was chosen among sources that disagree about the file; null where nothing was.</summary>
    public static string? NoteOf(Fact fact) => Amendments.LargestKb.TryGetValue(fact.Id, out var largest)
        ? $"largest file {largest} KB, which satisfies all of them"
        : null;

    private static (int Width, int Height)? StatedPixels(Fact fact) =>
        fact.Whole("width_px") is { } width && fact.Whole("height_px") is { } height ? (width, height) : null;

    private void ReadPrint(Fact fact)
    {
        if (fact.Number("width_mm") is not { } width || fact.Number("height_mm") is not { } height)
        {
            if (!Amendments.HousePrints.TryGetValue(fact.Id, out var house))
            {
                return;
            }

            (width, height) = house;
            HouseDefaults.Add("print.size");
        }

        var pixels = StatedPixels(fact);
        var own = pixels is { } px && Math.Abs((px.Width / (double)px.Height / (width / height)) - 1) <= SameShape ? pixels : null;
        var stated = pixels is null || own is not null ? fact.Whole("dpi") : null;
        if (stated is null && own is null)
        {
            HouseDefaults.Add("print.dpi");
        }

        Print = new(width, height, own, stated ?? Divide(own?.Height, height) ?? HouseDpi);
    }

    private static int? Divide(int? pixels, double mm) => pixels is { } px ? (int)Math.Round(px / mm * MillimetresPerInch) : null;

    private void ReadDigital(Fact fact)
    {
        var pixels = StatedPixels(fact);
        var formats = fact.List("digital_format", ";");
        var (least, most) = (fact.Whole("digital_min_kb"), fact.Whole("digital_max_kb"));
        var hasFileRule = least is not null || most is not null || formats.Count > 0;
        if (!hasFileRule && (pixels is null || Print?.Pixels is not null))
        {
            return;
        }

        if (pixels is null && (Print is null || HouseDefaults.Contains("print.dpi", StringComparer.Ordinal)))
        {
            HouseDefaults.Add("digital.size");
        }

        var size = pixels ?? Print?.RoundedPixels() ?? Amendments.HousePixels[fact.Id];
        var dpi = fact.Whole("dpi") ?? (pixels == Print?.Pixels ? Print?.Dpi : null);
        if (dpi is null || HouseDefaults.Contains("digital.size", StringComparer.Ordinal))
        {
            HouseDefaults.Add("digital.dpi");
        }

        if (Amendments.LargestKb.TryGetValue(fact.Id, out var largest))
        {
            most = largest;
            HouseDefaults.Add("digital.maxKb");
        }

        Digital = new(size, dpi ?? HouseDpi, least, most, [.. formats.Select(f => f == "jpg" ? "jpeg" : f)]);
    }
}
