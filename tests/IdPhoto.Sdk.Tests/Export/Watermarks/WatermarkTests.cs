namespace IdPhoto.Tests.Export.Watermarks;

public sealed class WatermarkTests
{
    private static readonly Rgb Ground = new(200, 200, 200);

    [Theory]
    [InlineData(1.0, 0)]
    [InlineData(0.5, 100)]
    [InlineData(0.25, 150)]
    public void Opacity_says_how_far_the_text_covers(double opacity, int darkest)
    {
        using var photo = Marked(new("PREVIEW") { Opacity = opacity, Colour = new(0, 0, 0) });

        // Ground 200, ink 0: 200 × (1 − opacity); the rounding of a mix is half a level.
        Assert.InRange(photo.Pixels.ToArray().Min(), darkest - 1, darkest + 1);
        Assert.Equal(200, photo.Pixels.ToArray().Max());
    }

    [Fact]
    public void Twice_the_spacing_leaves_the_text_and_thins_the_pattern_out()
    {
        var (dense, loose) = (Ink(new("PREVIEW") { Spacing = 0.5 }), Ink(new("PREVIEW") { Spacing = 4 }));

        // A text of 7 letters is 40 by 7 grid units and 7 make a capital: cells of 43.5 × 10.5 and 68 × 35 units, five times the area.
        Assert.InRange(dense / (double)loose, 4, 6.5);
    }

    [Fact]
    public void Without_an_angle_rows_lie_level_and_each_second_one_is_shifted()
    {
        using var photo = Marked(new("I") { AngleDegrees = 0, Spacing = 1, TextHeight = 0.1, Opacity = 1 });
        var rows = Enumerable.Range(0, photo.Height).Where(y => Columns(photo, y).Count > 0).ToList();

        // Rows of ink and rows of ground take turns: 1 capital of text and about 1 of space, over 10 capitals.
        Assert.InRange(rows.Count / (double)photo.Height, 0.35, 0.65);
        var middle = photo.Height / 2;
        var (here, next) = (Columns(photo, middle), Columns(photo, middle + Pitch(photo, middle)));
        Assert.DoesNotContain(next, column => here.Contains(column));
    }

    [Fact]
    public void A_quarter_turn_exchanges_the_directions()
    {
        using var level = Marked(new("IIII") { AngleDegrees = 0, Opacity = 1 });
        using var upright = Marked(new("IIII") { AngleDegrees = 90, Opacity = 1 });

        // Counter-clockwise about the middle of a square: (x, y) goes to (y, side − 1 − x).
        for (var y = 0; y < level.Height; y++)
        {
            for (var x = 0; x < level.Width; x++)
            {
                var there = upright.Row(level.Width - 1 - x)[y * 3];
                Assert.InRange(Math.Abs(level.Row(y)[x * 3] - there), 0, 1);
            }
        }
    }

    [Fact]
    public void A_photo_and_its_hd_version_carry_the_same_pattern()
    {
        using var small = Marked(new("PREVIEW") { Opacity = 1 }, 300);
        using var large = Marked(new("PREVIEW") { Opacity = 1 }, 900);

        // A row of text and space is 39 px high in the small one; its text is rounded up to whole pixels, with one more for soft edges.
        Assert.InRange(Share(small) / Share(large), 0.9, 1.1);
    }

    [Fact]
    public void A_font_of_the_callers_draws_what_the_built_in_letters_lack()
    {
        const string Font = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
        Assert.SkipUnless(File.Exists(Font), $"This test draws with {Font}, which is not installed: install fonts-dejavu-core.");
        Watermark mark = new("Ωμέγα <&> ß") { FontFile = Font, TextHeight = 0.08 };

        Assert.InRange(Ink(mark), 2000, 40_000);
    }

    [Fact]
    public void A_font_file_that_is_none_is_refused()
    {
        using var photo = Plain(300);
        var error = Assert.Throws<IdPhotoException>(() => new Watermark("x") { FontFile = RepositoryRoot.Combine("LICENSE") }.ApplyTo(photo));

        Assert.Equal(IdPhotoErrorCode.InvalidRequest, error.Code);
        Assert.Contains("is not a TrueType or OpenType file", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_that_is_not_built_in_is_named()
    {
        using var photo = Plain(300);
        var error = Assert.Throws<IdPhotoException>(() => new Watermark("样张").ApplyTo(photo));

        Assert.Equal((IdPhotoErrorCode.InvalidRequest, true), (error.Code, error.Message.Contains("'样'", StringComparison.Ordinal)));
    }

    public static TheoryData<Watermark> OutOfRange =>
    [
        new Watermark(" "), new Watermark("x") { Opacity = 0 }, new Watermark("x") { Opacity = 1.01 }, new Watermark("x") { AngleDegrees = 181 },
        new Watermark("x") { TextHeight = 0.6 }, new Watermark("x") { Spacing = -1 }, new Watermark("x") { FontFile = "no-such-font.ttf" },
    ];

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void A_value_out_of_its_range_is_refused(Watermark mark)
    {
        using var photo = Plain(300);

        Assert.Equal(IdPhotoErrorCode.InvalidRequest, Assert.Throws<IdPhotoException>(() => mark.ApplyTo(photo)).Code);
    }

    private static PhotoImage Plain(int side)
    {
        var photo = new PhotoImage(side, side);
        photo.Pixels.Fill(Ground.R);
        return photo;
    }

    private static PhotoImage Marked(Watermark mark, int side = 420)
    {
        var photo = Plain(side);
        (mark with { Colour = new(0, 0, 0) }).ApplyTo(photo);
        return photo;
    }

    private static int Ink(Watermark mark)
    {
        using var photo = Marked(mark with { Opacity = 1 });
        return (int)(Share(photo) * photo.Width * photo.Height);
    }

    // Black on the ground: how far pixels are from the ground, of how far they could be.
    private static double Share(PhotoImage photo) => photo.Pixels.ToArray().Average(value => (Ground.R - value) / (double)Ground.R);

    private static HashSet<int> Columns(PhotoImage photo, int y)
    {
        var row = photo.Row(y);
        var columns = new HashSet<int>();
        for (var x = 0; x < photo.Width; x++)
        {
            if (row[x * 3] < 100)
            {
                columns.Add(x);
            }
        }

        return columns;
    }

    // To the same height of the next row of text: over the space, over the text's rest.
    private static int Pitch(PhotoImage photo, int y)
    {
        var start = Enumerable.Range(0, y).Reverse().First(row => Columns(photo, row).Count == 0);
        var space = Enumerable.Range(y, photo.Height - y).First(row => Columns(photo, row).Count == 0);
        var next = Enumerable.Range(space, photo.Height - space).First(row => Columns(photo, row).Count > 0);
        return next - start - 1;
    }
}
