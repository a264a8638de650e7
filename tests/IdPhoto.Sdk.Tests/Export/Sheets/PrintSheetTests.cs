using IdPhoto.Export;
using IdPhoto.Tests.Files;

namespace IdPhoto.Tests.Export.Sheets;

/// <summary>Sheets measured back from their files.</summary>
public sealed class PrintSheetTests
{
    // Half a pixel at 300 dpi is 0.04 mm: what is promised is 0.1 mm.
    private const double Tolerance = 0.1;

    [Theory]
    [InlineData("4x6", 1200, 1800)]
    [InlineData("5x7", 1500, 2100)]
    [InlineData("6r", 1800, 2400)]
    [InlineData("8-inch", 1800, 2400)]
    [InlineData("8r", 2400, 3000)]
    [InlineData("10-inch", 2400, 3000)]
    [InlineData("a4", 2480, 3508)]
    [InlineData("a5", 1748, 2480)]
    [InlineData("letter", 2550, 3300)]
    [InlineData("3r", 1050, 1500)]
    [InlineData("4r", 1200, 1800)]
    [InlineData("5-inch", 1050, 1500)]
    [InlineData("6-inch", 1200, 1800)]
    public void Paper_has_its_pixels_and_says_its_resolution(string paper, int shorter, int longer)
    {
        using var photo = MeasuredSheet.Photo(413, 531);
        var file = PrintSheet.Create(photo, 35, 45, new() { Paper = PaperSize.Get(paper), Orientation = SheetOrientation.Portrait });
        var facts = ImageFileFacts.Read(file.Bytes);

        Assert.Equal((shorter, longer, 300, 300.0), (facts.Width, facts.Height, facts.JfifDpi, facts.ExifDpi));
    }

    [Theory]
    [InlineData(PhotoFormat.Png, 300)]
    [InlineData(PhotoFormat.Jpeg, 300)]
    [InlineData(PhotoFormat.Png, 600)]
    [InlineData(PhotoFormat.Png, 347)]
    public void Photos_lie_where_the_layout_says_at_their_size(PhotoFormat format, int dpi)
    {
        var options = new SheetOptions { Format = format, Dpi = dpi, Orientation = SheetOrientation.Landscape };
        using var photo = MeasuredSheet.Photo(413, 531);
        var layout = SheetLayout.Plan([new(35, 45)], options);

        using var sheet = MeasuredSheet.Read(PrintSheet.Create(photo, 35, 45, options).Bytes, dpi);

        Assert.Equal((152.4, 101.6), (sheet.WidthMm, sheet.HeightMm), Near);
        Assert.Equal(8, layout.Placements.Count);
        foreach (var box in layout.Placements.Select(p => p.Box))
        {
            Assert.Contains((box.X, box.Right), sheet.PhotosAcross(box.Y + (box.Height / 2)), Comparer);
            Assert.Contains((box.Y, box.Bottom), sheet.PhotosDown(box.X + (box.Width / 2)), Comparer);
        }
    }

    [Fact]
    public void At_the_sheets_own_resolution_not_one_pixel_of_a_photo_changes()
    {
        using var photo = MeasuredSheet.Photo(413, 531);
        new Random(1).NextBytes(photo.Pixels);

        var file = PrintSheet.Create(photo, 35, 45, new() { Format = PhotoFormat.Png, AllowRotation = false });
        using var sheet = new IdPhoto.Imaging.PhotoDecoder(new()).Decode(file.Bytes).Image;

        var box = SheetLayout.Plan([new(35, 45)], new() { AllowRotation = false }).Placements[0].Box;
        var (x, y) = ((int)Math.Round(box.X * 300 / 25.4), (int)Math.Round(box.Y * 300 / 25.4));
        for (var row = 0; row < photo.Height; row++)
        {
            Assert.True(photo.Row(row).SequenceEqual(sheet.Row(y + row).Slice(x * 3, photo.Width * 3)), $"Row {row} differs.");
        }
    }

    [Fact]
    public void Without_margin_and_gap_photos_fill_the_paper_and_none_reaches_over_it()
    {
        // A seventh of 254 mm and a quarter of 143.3 mm are no whole pixels at 300 dpi.
        var options = new SheetOptions { Paper = new("test", 143.3, 254), MarginMm = 0, GapMm = 0, Format = PhotoFormat.Png, Orientation = SheetOrientation.Portrait };
        var (width, height) = (143.3 / 4, 254 / 7.0);
        using var photo = MeasuredSheet.Photo(423, 429);

        using var sheet = MeasuredSheet.Read(PrintSheet.Create(photo, width, height, options).Bytes, 300);

        Assert.Equal(28, SheetLayout.Plan([new(width, height)], options).Placements.Count);
        Fills(sheet.PhotosAcross(20), sheet.WidthMm);
        Fills(sheet.PhotosDown(20), sheet.HeightMm);

        // A pixel, 0.085 mm, may stay white between two and at the end.
        static void Fills(IReadOnlyList<(double From, double To)> photos, double length)
        {
            Assert.Equal(0, photos[0].From);
            Assert.InRange(photos[^1].To, length - 0.085, length);
            Assert.All(photos.Zip(photos.Skip(1)), pair => Assert.InRange(pair.Second.From - pair.First.To, 0, 0.085));
        }
    }

    [Fact]
    public void Corner_marks_touch_the_corners_from_outside_and_end_after_3_mm()
    {
        var (sheet, box) = One(CutLines.Corners);
        using (sheet)
        {
            Assert.Equal([(box.X - 0.085, box.X), (box.Right, box.Right + 0.085)], sheet.LinesAcross(box.Y - 1.5), Comparer);
            Assert.Equal([(box.X - 3, box.X), (box.Right, box.Right + 3)], sheet.LinesAcross(box.Y - 0.04), Comparer);
            Assert.Empty(sheet.LinesAcross(box.Y - 3.2));
            Assert.Empty(sheet.LinesAcross(box.Y + 10));
        }
    }

    [Fact]
    public void Full_lines_run_from_edge_to_edge_but_not_across_a_photo()
    {
        var (sheet, box) = One(CutLines.Full);
        using (sheet)
        {
            Assert.Equal([(box.X - 0.085, box.X), (box.Right, box.Right + 0.085)], sheet.LinesAcross(1), Comparer);
            Assert.Equal([(0.0, sheet.WidthMm)], sheet.LinesAcross(box.Y - 0.04), Comparer);
            Assert.Equal([(box.X, box.Right)], sheet.PhotosAcross(box.Y + 10), Comparer);
        }
    }

    [Fact]
    public void Without_lines_nothing_but_photos_is_printed()
    {
        var (sheet, box) = One(CutLines.None);
        using (sheet)
        {
            Assert.Empty(sheet.LinesAcross(box.Y - 0.04));
            Assert.Equal([(box.X, box.Right)], sheet.PhotosAcross(box.Y + 10), Comparer);
        }
    }

    [Fact]
    public void A_turned_photo_lies_a_quarter_counter_clockwise()
    {
        using var photo = MeasuredSheet.Photo(413, 531);
        for (var y = 0; y < 531 / 2; y++)
        {
            photo.Row(y).Fill(250);
        }

        var options = new SheetOptions { Paper = new("test", 40, 60), MarginMm = 0, Orientation = SheetOrientation.Landscape, Format = PhotoFormat.Png };
        var placement = Assert.Single(SheetLayout.Plan([new(35, 45)], options).Placements);
        using var sheet = MeasuredSheet.Read(PrintSheet.Create(photo, 35, 45, options).Bytes, 300);

        // The upper half, nearly white, is at the left now.
        Assert.True(placement.Rotated);
        Assert.Equal([(30.0, placement.Box.Right)], sheet.PhotosAcross(20), Comparer);
    }

    [Fact]
    public void A_sheet_of_too_many_pixels_is_refused_before_memory_is_taken()
    {
        using var photo = MeasuredSheet.Photo(413, 413);
        var error = Assert.Throws<IdPhotoException>(() => PrintSheet.Create(photo, 1000, 1000, new() { Paper = new("wall", 2000, 2000), Dpi = 1200 }));

        Assert.Equal((IdPhotoErrorCode.InvalidRequest, true), (error.Code, error.Message.Contains("94488 × 94488 pixels", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_limit_is_kept_by_quality_and_the_sheet_is_encoded_once()
    {
        using var noise = TestPhotos.Noise(413, 531);
        using var photo = TestPhotos.ToPhoto(noise);
        var free = PrintSheet.Create(photo, 35, 45);
        var small = PrintSheet.Create(photo, 35, 45, new() { MaxKilobytes = 400 });

        // At 400 KB a step of quality is less than 10 % of such a file.
        Assert.Equal((95, true), (free.Quality, free.Bytes.Length > 1024 * 1024));
        Assert.InRange(small.Bytes.Length, 360 * 1024, 400 * 1024);

        // From the pixels themselves, not from a JPEG of them.
        using var lossless = new IdPhoto.Imaging.PhotoDecoder(new()).Decode(PrintSheet.Create(photo, 35, 45, new() { Format = PhotoFormat.Png }).Bytes);
        var once = new PhotoEncoder().Encode(lossless.Image, new EncodeSettings { Format = PhotoFormat.Jpeg, Dpi = 300, MaxKilobytes = 400 });
        Assert.Equal(once.Bytes.ToArray(), small.Bytes.ToArray());
    }

    [Theory]
    [InlineData(PhotoFormat.Jpeg, 0, IdPhotoErrorCode.InvalidRequest, "SheetOptions.MaxKilobytes is 0; it may be 1 KB or more.")]
    [InlineData(PhotoFormat.Png, 1, IdPhotoErrorCode.FileSizeUnreachable, "the limit is 1 KB (MaxKilobytes)")]
    public void A_limit_that_cannot_be_kept_is_told(PhotoFormat format, int kilobytes, IdPhotoErrorCode code, string sentence)
    {
        using var photo = MeasuredSheet.Photo(413, 531);
        var error = Assert.Throws<IdPhotoException>(() => PrintSheet.Create(photo, 35, 45, new() { Format = format, MaxKilobytes = kilobytes }));

        Assert.Equal(code, error.Code);
        Assert.Contains(sentence, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_another_shape_is_refused_unless_stretching_is_allowed()
    {
        using var photo = MeasuredSheet.Photo(413, 413);
        var error = Assert.Throws<IdPhotoException>(() => PrintSheet.Create(photo, 35, 45));

        Assert.Equal(IdPhotoErrorCode.InvalidRequest, error.Code);
        Assert.Contains("has 413 × 413 px, another shape than 35 × 45 mm", error.Message, StringComparison.Ordinal);
        var options = new SheetOptions { AllowStretch = true, Format = PhotoFormat.Png, CutLines = CutLines.None, AllowRotation = false, Orientation = SheetOrientation.Portrait };
        var box = SheetLayout.Plan([new(35, 45)], options).Placements[0].Box;
        using var sheet = MeasuredSheet.Read(PrintSheet.Create(photo, 35, 45, options).Bytes, 300);
        Assert.Contains((box.Y, box.Y + 45), sheet.PhotosDown(box.X + (box.Width / 2)), Comparer);
    }

    private static (MeasuredSheet Sheet, SheetBox Box) One(CutLines lines)
    {
        var options = new SheetOptions { CutLines = lines, Format = PhotoFormat.Png };
        using var photo = MeasuredSheet.Photo(413, 531);
        SheetItem item = new(35, 45, 1);
        var file = PrintSheet.Create([new(photo, item)], options);
        return (MeasuredSheet.Read(file.Bytes, 300), Assert.Single(SheetLayout.Plan([item], options).Placements).Box);
    }

    private static bool Near((double, double) a, (double, double) b) => Math.Abs(a.Item1 - b.Item1) <= Tolerance && Math.Abs(a.Item2 - b.Item2) <= Tolerance;

    private static IEqualityComparer<(double From, double To)> Comparer { get; } =
        EqualityComparer<(double From, double To)>.Create((a, b) => Near(a, b), _ => 0);
}
