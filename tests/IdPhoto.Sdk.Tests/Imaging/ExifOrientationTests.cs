using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging;

public class ExifOrientationTests
{
    // 70×37 is more than one tile each way and a multiple of none.
    private const int Width = 70;
    private const int Height = 37;

    // The standard's own words: where the stored row 0 and column 0 lie in the picture as it should be seen.
    [Theory]
    [InlineData(1, "top", "left")]
    [InlineData(2, "top", "right")]
    [InlineData(3, "bottom", "right")]
    [InlineData(4, "bottom", "left")]
    [InlineData(5, "left", "top")]
    [InlineData(6, "right", "top")]
    [InlineData(7, "right", "bottom")]
    [InlineData(8, "left", "bottom")]
    public void Row_0_and_column_0_land_on_the_sides_that_the_standard_names(int orientation, string row0, string column0)
    {
        using var stored = Numbered();
        using var upright = ExifOrientation.Undo(stored, orientation);

        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var (fromRow, fromColumn) = (Distance(row0, y, upright), Distance(column0, x, upright));
                var vertical = row0 is "top" or "bottom";
                var (ux, uy) = vertical ? (fromColumn, fromRow) : (fromRow, fromColumn);
                Assert.Equal((x, y, 7), DecodedPixels.At(upright, ux, uy));
            }
        }
    }

    [Fact]
    public void Zero_is_no_orientation()
    {
        using var stored = Numbered();
        Assert.Throws<ArgumentOutOfRangeException>(() => ExifOrientation.Undo(stored, 0));
    }

    private static int Distance(string side, int index, PhotoImage upright) => side switch
    {
        "right" => upright.Width - 1 - index,
        "bottom" => upright.Height - 1 - index,
        _ => index,
    };

    private static PhotoImage Numbered()
    {
        var image = new PhotoImage(Width, Height);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                image.Row(y)[x * 3] = (byte)x;
                image.Row(y)[(x * 3) + 1] = (byte)y;
                image.Row(y)[(x * 3) + 2] = 7;
            }
        }

        return image;
    }
}
