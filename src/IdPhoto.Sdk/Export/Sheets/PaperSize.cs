namespace IdPhoto;

/// <summary>A sheet of paper. Inch formats are exact, not the rounded millimetres that shops print on the box.</summary>
/// <param name="Name">The name: lower-case words joined by hyphens.</param>
/// <param name="ShortMm">The shorter side, at least 10 millimetres.</param>
/// <param name="LongMm">The longer side, at most 2000 millimetres.</param>
public sealed record PaperSize(string Name, double ShortMm, double LongMm)
{
    private const double Inch = 25.4;

    /// <summary>4 × 6 inches: 4R, in China 6-inch. The usual print of a photo shop.</summary>
    public static PaperSize FourBySix { get; } = new("4x6", 4 * Inch, 6 * Inch);

    /// <summary>5 × 7 inches: 5R, in China 7-inch.</summary>
    public static PaperSize FiveBySeven { get; } = new("5x7", 5 * Inch, 7 * Inch);

    /// <summary>6 × 8 inches: 6R, in China 8-inch.</summary>
    public static PaperSize SixByEight { get; } = new("6x8", 6 * Inch, 8 * Inch);

    /// <summary>8 × 10 inches: 8R, in China 10-inch.</summary>
    public static PaperSize EightByTen { get; } = new("8x10", 8 * Inch, 10 * Inch);

    /// <summary>3.5 × 5 inches: 3R, in China 5-inch.</summary>
    public static PaperSize ThreeR { get; } = new("3r", 3.5 * Inch, 5 * Inch);

    /// <summary>ISO 216 A4.</summary>
    public static PaperSize A4 { get; } = new("a4", 210, 297);

    /// <summary>ISO 216 A5.</summary>
    public static PaperSize A5 { get; } = new("a5", 148, 210);

    /// <summary>ISO 216 A6.</summary>
    public static PaperSize A6 { get; } = new("a6", 105, 148);

    /// <summary>United States letter.</summary>
    public static PaperSize Letter { get; } = new("letter", 8.5 * Inch, 11 * Inch);

    /// <summary>10 × 15 centimetres.</summary>
    public static PaperSize TenByFifteen { get; } = new("10x15", 100, 150);

    /// <summary>13 × 18 centimetres.</summary>
    public static PaperSize ThirteenByEighteen { get; } = new("13x18", 130, 180);

    /// <summary>Japanese L: 89 × 127 mm.</summary>
    public static PaperSize JapanL { get; } = new("japan-l", 89, 127);

    /// <summary>All of them, by every name under which they are sold.</summary>
    public static IReadOnlyList<PaperSize> All { get; } =
    [
        FourBySix, FourBySix with { Name = "4r" }, FourBySix with { Name = "6-inch" },
        FiveBySeven, FiveBySeven with { Name = "5r" }, FiveBySeven with { Name = "7-inch" },
        SixByEight, SixByEight with { Name = "6r" }, SixByEight with { Name = "8-inch" },
        EightByTen, EightByTen with { Name = "8r" }, EightByTen with { Name = "10-inch" },
        ThreeR, ThreeR with { Name = "5-inch" },
        A4, A5, A6, Letter, TenByFifteen, ThirteenByEighteen, JapanL,
    ];

    /// <summary>The paper of a name, any case.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidRequest"/>: there is none; the message lists the names.</exception>
    public static PaperSize Get(string name) =>
        All.FirstOrDefault(paper => paper.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new IdPhotoException(
            IdPhotoErrorCode.InvalidRequest, $"No paper is named '{name}'. There are {string.Join(", ", All.Select(paper => paper.Name))}.");
}
