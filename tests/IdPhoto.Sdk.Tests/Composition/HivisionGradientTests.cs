using IdPhoto.Composition;

namespace IdPhoto.Tests.Composition;

/// <summary>HivisionIDPhotos' gradients, painted a second time here row by row and disc by disc.</summary>
public sealed class HivisionGradientTests
{
    private static readonly Rgb Blue = new(0x62, 0x8B, 0xCE);

    [Theory]
    [InlineData(295, 413)]
    [InlineData(5, 3)]
    [InlineData(1, 1)]
    public void Up_down_runs_from_the_colour_to_white(int width, int height)
    {
        var painter = new HivisionGradientPainter(new(Blue, GradientShape.Linear), width, height);
        for (var y = 0; y < height; y++)
        {
            Rgb expected = new(Mixed(Blue.R, y, height), Mixed(Blue.G, y, height), Mixed(Blue.B, y, height));
            Assert.Equal(expected, painter.At(0, y));
            Assert.Equal(expected, painter.At(width - 1, y));
        }

        Assert.Equal(Blue, painter.At(0, 0));
    }

    [Theory]
    [InlineData(59, 83)]
    [InlineData(84, 60)]
    [InlineData(7, 7)]
    public void Centre_is_a_pile_of_discs_each_smaller_than_the_one_below(int width, int height)
    {
        var longer = Math.Max(width, height);
        var painted = new Rgb[height, width];
        for (var step = 0; step < longer; step++)
        {
            var radius = longer - step;
            Rgb colour = new(Mixed(Blue.R, step, longer), Mixed(Blue.G, step, longer), Mixed(Blue.B, step, longer));
            FillDisc(painted, width / 2, height / 2, radius, colour);
        }

        var painter = new HivisionGradientPainter(new(Blue, GradientShape.Radial), width, height);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                Assert.Equal(painted[y, x], painter.At(x, y));
            }
        }
    }

    [Theory]
    [InlineData(GradientShape.Linear)]
    [InlineData(GradientShape.Radial)]
    public void Stands_behind_the_person(GradientShape shape)
    {
        using var photo = Imaging.Pictures.Flat(8, 6, new(10, 20, 30));
        using var matte = Matting.Mattes.Draw(8, 6, new(0, 0, 8, 6), (x, _) => x < 4 ? 1 : 0);
        using var target = new PhotoImage(8, 6);
        var background = new HivisionGradientBackground(Blue, shape);

        new BackgroundComposer().Compose(photo, matte, background, target);

        Assert.Equal(new Rgb(10, 20, 30), Imaging.Pictures.At(target, 1, 5));
        Assert.Equal(new HivisionGradientPainter(background, 8, 6).At(7, 5), Imaging.Pictures.At(target, 7, 5));
    }

    private static byte Mixed(byte colour, int step, int steps) => (byte)(((double)step / steps * 255) + ((double)(steps - step) / steps * colour));

    // The midpoint algorithm by which OpenCV's circle fills a disc, row by row.
    private static void FillDisc(Rgb[,] picture, int cx, int cy, int radius, Rgb colour)
    {
        var (dx, dy, error, plus, minus) = (radius, 0, 0, 1, (2 * radius) - 1);
        while (dx >= dy)
        {
            Row(cy - dy, dx);
            Row(cy + dy, dx);
            Row(cy - dx, dy);
            Row(cy + dx, dy);
            dy++;
            error += plus;
            plus += 2;
            if (error > 0)
            {
                error -= minus;
                dx--;
                minus -= 2;
            }
        }

        void Row(int y, int half)
        {
            for (var x = Math.Max(cx - half, 0); x <= cx + half && x < picture.GetLength(1); x++)
            {
                if (y >= 0 && y < picture.GetLength(0))
                {
                    picture[y, x] = colour;
                }
            }
        }
    }
}
