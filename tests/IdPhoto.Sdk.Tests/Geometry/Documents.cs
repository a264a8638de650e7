namespace IdPhoto.Tests.Geometry;

/// <summary>The geometry of real documents, in millimetres as their authorities state it, and of made-up ones.</summary>
internal static class Documents
{
    public static PhotoTemplate UsPassport { get; } = Millimetres("us-passport", 50.8, 50.8, 600, 600, (25, 35), eyeLine: (28, 35));

    public static PhotoTemplate JpPassport { get; } = Millimetres(
        "jp-passport", 35, 45, 413, 531, (32, 36), HeadTop.Hair, topMargin: (2, 6), chinMargin: (5, 9));

    public static PhotoTemplate CnPassport { get; } = Millimetres(
        "cn-passport", 33, 48, 390, 567, (28, 33), topMargin: (3, 5), chinMargin: (7, 48));

    public static PhotoTemplate SchengenVisa { get; } = Millimetres("eu-schengen-visa", 35, 45, 827, 1063, (32, 36));

    public static PhotoTemplate CaPassport { get; } = Millimetres("ca-passport", 50, 70, 591, 827, (31, 36));

    public static TheoryData<string> Names { get; } = [.. All.Select(t => t.Id)];

    private static IEnumerable<PhotoTemplate> All => [UsPassport, JpPassport, CnPassport, SchengenVisa, CaPassport];

    public static PhotoTemplate Get(string id) => All.Single(t => t.Id == id);

    public static PhotoTemplate Millimetres(
        string id,
        double width,
        double height,
        int widthPx,
        int heightPx,
        (double Min, double Max) head,
        HeadTop top = HeadTop.Crown,
        (double Min, double Max)? eyeLine = null,
        (double Min, double Max)? topMargin = null,
        (double Min, double Max)? chinMargin = null)
    {
        return new()
        {
            Id = id,
            Name = id,
            Country = "ZZ",
            Document = DocumentKind.Passport,
            Print = new() { WidthPx = widthPx, HeightPx = heightPx, Dpi = 300, WidthMm = width, HeightMm = height },
            Head = new()
            {
                Top = top,
                Height = Fraction(head)!.Value,
                EyeLine = Fraction(eyeLine),
                TopMargin = Fraction(topMargin),
                ChinMargin = Fraction(chinMargin),
            },
            Backgrounds = [Rgb.White],
            Sources = ["test"],
            Confidence = TemplateConfidence.Low,
        };

        FrameRange? Fraction((double Min, double Max)? mm) => mm is { } r ? new FrameRange(r.Min / height, r.Max / height) : null;
    }
}
