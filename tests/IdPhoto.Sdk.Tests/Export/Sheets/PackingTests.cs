namespace IdPhoto.Tests.Export.Sheets;

/// <summary>What holds of every layout, whatever the paper, the sizes and the rules.</summary>
public sealed class PackingTests
{
    // Photos are placed by whole nanometres.
    private const double Tolerance = 2e-6;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Photos_keep_the_margin_the_gap_and_their_size(int sizes)
    {
        var random = new Random(sizes);
        for (var trial = 0; trial < 150; trial++)
        {
            var options = new SheetOptions
            {
                Paper = PaperSize.All[random.Next(PaperSize.All.Count)],
                MarginMm = random.Next(0, 8),
                GapMm = random.Next(0, 5) / 2.0,
                AllowRotation = random.Next(4) > 0,
                Orientation = (SheetOrientation)random.Next(3),
            };
            var items = Enumerable.Range(0, sizes)
                .Select(_ => new SheetItem(random.Next(150, 350) / 10.0, random.Next(200, 400) / 10.0, random.Next(2) == 0 ? null : 1))
                .ToList();

            Check(SheetLayout.Plan(items, options), items, options);
        }
    }

    [Fact]
    public void A_fixed_count_is_kept_to()
    {
        var layout = SheetLayout.Plan([new(35, 45, 3), new(51, 51, 1)], new() { Paper = PaperSize.FourBySix });

        Assert.Equal([0, 0, 0, 1], layout.Placements.Select(p => p.Item).Order());
    }

    [Fact]
    public void As_many_as_fill_the_sheet_can_also_be_counted()
    {
        var options = new SheetOptions { Paper = PaperSize.A4 };
        var most = SheetLayout.Plan([new(33, 48)], options).Placements.Count;

        Assert.Equal(most, SheetLayout.Plan([new(33, 48, most)], options).Placements.Count);
        var error = Assert.Throws<IdPhotoException>(() => SheetLayout.Plan([new(33, 48, most + 1)], options));
        Assert.Equal(IdPhotoErrorCode.InvalidRequest, error.Code);
        Assert.StartsWith($"{most + 1} photos of 33 × 48 mm do not fit on a4", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    // 2 × (5 × 7) of 40 × 60 mm turned as a block cannot do better than the area: 100 × 150 holds six of 40 × 60 only when some lie.
    [InlineData(40, 60, 100, 160, 6)]
    // The known case of the pinwheel's neighbour: 5 cells of 2 × 3 in 5 × 6, three turned and two upright.
    [InlineData(20, 30, 50, 60, 5)]
    public void Photos_are_turned_where_more_fit_then(double width, double height, double paperWidth, double paperHeight, int count)
    {
        var options = new SheetOptions { Paper = new("test", paperWidth, paperHeight), MarginMm = 0, GapMm = 0 };

        Assert.Equal(count, SheetLayout.Plan([new(width, height)], options).Placements.Count);
        Assert.True(SheetLayout.Plan([new(width, height)], options with { AllowRotation = false }).Placements.Count < count);
    }

    [Theory]
    [InlineData(4, 45, null)]
    [InlineData(35, double.NaN, null)]
    [InlineData(35, 45, 0)]
    public void A_size_that_no_photo_has_is_refused(double width, double height, int? count) =>
        Assert.Equal(
            IdPhotoErrorCode.InvalidRequest,
            Assert.Throws<IdPhotoException>(() => SheetLayout.Plan([new(width, height, count)], new())).Code);

    [Theory]
    [InlineData(150, 100)]
    [InlineData(5, 100)]
    [InlineData(double.NaN, 100)]
    public void A_paper_that_none_is_is_refused(double shorter, double longer) =>
        Assert.Equal(
            IdPhotoErrorCode.InvalidRequest,
            Assert.Throws<IdPhotoException>(() => SheetLayout.Plan([new(20, 20)], new() { Paper = new("none", shorter, longer) })).Code);

    private static void Check(SheetLayout layout, List<SheetItem> items, SheetOptions options)
    {
        Assert.Equal(
            (options.Paper.ShortMm, options.Paper.LongMm),
            (Math.Min(layout.WidthMm, layout.HeightMm), Math.Max(layout.WidthMm, layout.HeightMm)));
        for (var i = 0; i < layout.Placements.Count; i++)
        {
            var (index, box, rotated) = layout.Placements[i];
            var (width, height) = rotated ? (items[index].HeightMm, items[index].WidthMm) : (items[index].WidthMm, items[index].HeightMm);
            Assert.Equal((width, height), (box.Width, box.Height), Near);
            Assert.True(!rotated || options.AllowRotation);
            Assert.True(Math.Min(box.X, box.Y) >= options.MarginMm - Tolerance, $"{box} reaches into the margin of {options.MarginMm}.");
            Assert.True(box.Right <= layout.WidthMm - options.MarginMm + Tolerance && box.Bottom <= layout.HeightMm - options.MarginMm + Tolerance);
            foreach (var other in layout.Placements.Take(i).Select(p => p.Box))
            {
                var apart = Math.Max(
                    Math.Max(box.X - other.Right, other.X - box.Right), Math.Max(box.Y - other.Bottom, other.Y - box.Bottom));
                Assert.True(apart >= options.GapMm - Tolerance, $"{box} and {other} are {apart} mm apart, not {options.GapMm}.");
            }
        }

        Assert.All(items.Index(), item => Assert.InRange(
            layout.Placements.Count(p => p.Item == item.Index), 1, item.Item.Count ?? int.MaxValue));
    }

    private static bool Near((double Width, double Height) a, (double Width, double Height) b) =>
        Math.Abs(a.Width - b.Width) < Tolerance && Math.Abs(a.Height - b.Height) < Tolerance;
}
