namespace IdPhoto.Tests.Export.Sheets;

/// <summary>
/// Never fewer photos than HivisionIDPhotos puts on the same paper. Its rule is written here anew from its description: rows and columns
/// of one orientation, gaps of 30 px, borders of 50 px above and below and 70 px at the sides, at most three rows and eight columns.
/// </summary>
public sealed class HivisionCountTests
{
    private const double MillimetresPerPixel = 25.4 / 300;

    // Height and width in pixels at 300 dpi, as its list names them.
    private static readonly (int Height, int Width)[] Sizes =
    [
        (413, 295), (626, 413), (378, 260), (531, 413), (567, 390), (626, 413), (1499, 1050), (413, 295), (413, 295), (413, 295), (192, 144),
        (567, 390), (709, 531), (441, 358), (378, 260), (600, 600), (413, 295), (531, 413),
    ];

    [Theory]
    [InlineData("6-inch", 1205, 1795)]
    [InlineData("5-inch", 1051, 1500)]
    [InlineData("a4", 2479, 3508)]
    [InlineData("3r", 1051, 1500)]
    [InlineData("4r", 1205, 1795)]
    public void A_sheet_holds_at_least_as_many(string paper, int sheetHeight, int sheetWidth)
    {
        foreach (var (height, width) in Sizes)
        {
            var theirs = Math.Max(Grid(height, width, sheetHeight, sheetWidth), Grid(width, height, sheetHeight, sheetWidth));
            var ours = Ours(paper, height, width, new());
            Assert.True(ours >= theirs, $"{width} × {height} px on {paper}: {ours}, there {theirs}.");

            // With its own gap, and its narrower border all around.
            var spaced = Ours(paper, height, width, new() { GapMm = 30 * MillimetresPerPixel, MarginMm = 50 * MillimetresPerPixel });
            Assert.True(spaced >= theirs, $"{width} × {height} px on {paper}, its gaps: {spaced}, there {theirs}.");
        }
    }

    [Fact]
    public void Its_rule_gives_the_counts_that_are_known_of_it() =>
        Assert.Equal((10, 9, 24), (Grid(413, 295, 1205, 1795), Grid(295, 413, 1205, 1795), Grid(413, 295, 2479, 3508)));

    private static int Ours(string paper, int height, int width, SheetOptions options)
    {
        try
        {
            return SheetLayout.Plan([new(width * MillimetresPerPixel, height * MillimetresPerPixel)], options with { Paper = PaperSize.Get(paper) })
                .Placements.Count;
        }
        catch (IdPhotoException e) when (e.Code == IdPhotoErrorCode.InvalidRequest)
        {
            return 0;
        }
    }

    private static int Grid(int height, int width, int sheetHeight, int sheetWidth) =>
        Along(height, sheetHeight - 100, 3) * Along(width, sheetWidth - 140, 8);

    private static int Along(int side, int usable, int most)
    {
        var count = 0;
        while (count < most && ((count + 1) * side) + (count * 30) < usable)
        {
            count++;
        }

        return count;
    }
}
