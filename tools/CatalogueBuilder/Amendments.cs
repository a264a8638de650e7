using System.Collections.Frozen;

namespace IdPhoto.CatalogueBuilder;

/// <summary>What the sources state in words that the table has no column for. Each value is from the row's own source or note.</summary>
internal static class Amendments
{
    /// <summary>
    /// The head is measured from the top of the hair: Japan (34±2 mm including hair, also where the passport's geometry is the guide),
    /// Denmark (chin to top of hair), the United States' file rule, India's OCI card, and China's cards, whose hairline has a distance
    /// from the upper edge (GA 461-2004, GA 482-2008).
    /// </summary>
    public static FrozenSet<string> FromHair { get; } = Set(
        "jp-passport", "jp-passport-online", "jp-residence-card", "jp-my-number-card", "dk-passport", "us-visa", "us-dv-lottery", "in-oci",
        "cn-id-card", "cn-residence-permit", "cn-social-security", "cn-driving-licence");

    /// <summary>The chin above the lower edge, mm. Finland: regulation 1168/2016; Japan: the consulate's drawing; China: an embassy's text.</summary>
    public static FrozenDictionary<string, (double Min, double? Max)> ChinMarginMm { get; } = Table<(double Min, double? Max)>(
        ("fi-passport", (7, 9)),
        ("fi-id-card", (7, 9)),
        ("fi-residence", (7, 9)),
        ("jp-passport", (5, 9)),
        ("jp-my-number-card", (5, 9)),
        ("cn-passport", (7, null)),
        ("cn-passport-abroad", (7, null)));

    /// <summary>The head in percent of the frame's height, for documents that exist as a file only.</summary>
    public static FrozenDictionary<string, (double Min, double Max)> HeadPercent { get; } = Table<(double Min, double Max)>(
        ("jp-passport-online", (71, 80)),
        ("th-evisa", (70, 80)),
        ("sa-evisa", (70, 80)));

    /// <summary>
    /// Ranges around a single number that a source states as "about" or with no tolerance: both ends are ours, and are marked as house
    /// defaults. The note of each row says what the number is and how wide the range was made.
    /// </summary>
    public static FrozenDictionary<string, WidenedRange> Widened { get; } = Table<WidenedRange>(
        ("vn-passport", new("eyeLineMm", 33, 39, ["head.eyeLine"], "eye line: 36 mm is the middle of 33-39 mm, which is +-5 % of the height, as for the head")),
        ("ru-passport", new("topMarginMm", 4, 6, ["head.topMargin"], "top margin: 5 mm with the +-1 mm that the same rule gives chin to eyes")),
        ("cn-exam-cet", new("topMarginPercent", 5, 15, ["head.topMargin"], "headroom 1/10 and head 7/10 with +-5 % of the height")));

    /// <summary>The head in percent around a single number; marked as <see cref="Widened"/> is.</summary>
    public static FrozenDictionary<string, (double Min, double Max)> WidenedHeadPercent { get; } = Table<(double Min, double Max)>(
        ("cn-exam-cet", (65, 75)));

    /// <summary>The eye line in percent of the frame's height. China's postgraduate exam: eyes 30 to 50 % from the top.</summary>
    public static FrozenDictionary<string, (double Min, double Max)> EyeLinePercent { get; } = Table<(double Min, double Max)>(
        ("cn-exam-postgraduate", (50, 70)));

    /// <summary>
    /// The largest file where sources disagree: New Zealand's official copy allows 10 MB, a later one 5 MB, which satisfies all. Which is in
    /// force is unknown, so it is marked as a house default.
    /// </summary>
    public static FrozenDictionary<string, int> LargestKb { get; } = Table<int>(("nz-passport", 5120));

    /// <summary>The smallest head, mm, where the source states the largest only. Austria: "about two thirds of the height (30 mm)".</summary>
    public static FrozenDictionary<string, double> LeastHeadMm { get; } = Table<double>(
        ("at-passport", 30),
        ("at-id-card", 30));

    /// <summary>
    /// Pixels for documents whose sources state none: New Zealand's visa asks for 3:4, so the passport's 900×1200;
    /// Thailand's e-visa only for 160 px or more, so 35×45 mm at 300 dpi.
    /// </summary>
    public static FrozenDictionary<string, (int Width, int Height)> HousePixels { get; } = Table<(int Width, int Height)>(
        ("nz-visa", (900, 1200)),
        ("th-evisa", (413, 531)));

    /// <summary>Prints for documents that have no photo of their own: a driving licence of the United States gets the generic 2×2 inch.</summary>
    public static FrozenDictionary<string, (double WidthMm, double HeightMm)> HousePrints { get; } = Table<(double WidthMm, double HeightMm)>(
        ("us-driving-licence", (50.8, 50.8)));

    private static FrozenDictionary<string, T> Table<T>(params (string Id, T Value)[] rows) =>
        rows.ToFrozenDictionary(row => row.Id, row => row.Value, StringComparer.Ordinal);

    private static FrozenSet<string> Set(params string[] ids) => ids.ToFrozenSet(StringComparer.Ordinal);
}
