using IdPhoto.Geometry.Hivision;
using IdPhoto.Tests.Matting;

namespace IdPhoto.Tests.Geometry.Hivision;

/// <summary>The picture on which the crop is planned: its size, its turn, its alpha.</summary>
public sealed class HivisionPictureTests
{
    // Rounding of a few double operations on coordinates of some thousand pixels.
    private const double Exact = 1e-9;

    [Theory]
    [InlineData(2000, 1500, 2000, 1500)]
    [InlineData(4032, 3024, 2000, 1500)]
    [InlineData(3024, 4032, 1500, 2000)]
    [InlineData(3001, 2003, 2000, 1334)] // 2,003 × 2,000 / 3,001 = 1,334.9
    [InlineData(5000, 5000, 2000, 2000)]
    public void The_longer_side_is_at_most_2000(int photoWidth, int photoHeight, int width, int height)
    {
        var picture = HivisionPicture.Of(photoWidth, photoHeight);

        Assert.Equal((width, height), (picture.Width, picture.Height));
        var corner = picture.FromPhoto.Apply(new(photoWidth, photoHeight));
        Assert.Equal(width, corner.X, Exact);
        Assert.Equal(height, corner.Y, Exact);
    }

    [Theory]
    [InlineData(2.0)]
    [InlineData(-2.0)]
    [InlineData(0)]
    public void Up_to_two_degrees_nothing_is_turned(double roll)
    {
        var picture = HivisionPicture.Of(600, 800);

        Assert.Equal(picture, picture.Levelled(roll));
    }

    [Theory]
    [InlineData(2.01)]
    [InlineData(-10)]
    [InlineData(30)]
    public void A_tilted_face_is_levelled_on_a_canvas_that_holds_the_whole_picture(double roll)
    {
        const int Width = 600, Height = 800;
        var picture = HivisionPicture.Of(Width, Height).Levelled(roll);

        var (sin, cos) = (Math.Sin(Math.Abs(roll) * Math.PI / 180), Math.Cos(roll * Math.PI / 180));
        Assert.Equal(((int)((Height * sin) + (Width * cos)), (int)((Height * cos) + (Width * sin))), (picture.Width, picture.Height));

        // Eyes 100 pixels apart, the one on the right lower for a positive roll, come out level and as far apart.
        var (s, c) = Math.SinCos(roll * Math.PI / 180);
        var left = picture.FromPhoto.Apply(new(300, 400));
        var right = picture.FromPhoto.Apply(new(300 + (100 * c), 400 + (100 * s)));
        Assert.Equal(left.Y, right.Y, Exact);
        Assert.Equal(100, right.X - left.X, Exact);
    }

    [Fact]
    public void The_turn_is_OpenCVs()
    {
        // getRotationMatrix2D((w/2, h/2), roll, 1) plus half of the canvas's growth, worked out for the pixel with index (10, 20):
        // its centre is (10.5, 20.5) here and (10, 20) there.
        const double Roll = 5;
        var picture = HivisionPicture.Of(101, 200).Levelled(Roll);
        var (b, a) = Math.SinCos(Roll * Math.PI / 180);
        var x = (a * 10) + (b * 20) + (((1 - a) * 50.5) - (b * 100)) + ((picture.Width / 2.0) - 50.5);
        var y = (-b * 10) + (a * 20) + ((b * 50.5) + ((1 - a) * 100)) + ((picture.Height / 2.0) - 100);

        var p = picture.FromPhoto.Apply(new(10.5, 20.5));
        Assert.Equal(x + 0.5, p.X, Exact);
        Assert.Equal(y + 0.5, p.Y, Exact);
    }

    [Fact]
    public void A_face_box_is_scaled_and_its_centre_moved()
    {
        var picture = HivisionPicture.Of(4000, 3000).Levelled(90);

        // Halved to 2,000 × 1,500 and turned a quarter to the left: (1000, 600) → (500, 300) → (300, 1500), and half a pixel's
        // difference between the two centres of rotation cancels in x and gives one pixel in y.
        var face = picture.Map(new(900, 400, 200, 400));
        Assert.Equal((1500, 2000), (picture.Width, picture.Height));
        Assert.Equal(300, face.Centre.X, 1e-6);
        Assert.Equal(1501, face.Centre.Y, 1e-6);
        Assert.Equal(100, face.Width, Exact);
        Assert.Equal(200, face.Height, Exact);
    }

    [Fact]
    public void A_matte_over_part_of_the_photo_is_laid_where_it_belongs()
    {
        // A matte of 10 × 10 over (100, 200) to (200, 300), opaque throughout: above 127 inside its region and nowhere else, but for
        // the four corners, where linear interpolation falls off both ways and ten pixels each are lost.
        using var matte = Mattes.Draw(10, 10, new PhotoBox(100, 200, 100, 100), (_, _) => 1);
        var picture = HivisionPicture.Of(400, 400);

        var alpha = picture.AlphaOf(matte);
        var wrong = Enumerable.Range(0, alpha.Length).Count(
            i => (alpha[i] > 127) != (i % 400 is >= 100 and < 200 && i / 400 is >= 200 and < 300));
        Assert.Equal(40, wrong);
        Assert.Equal(new HivisionWindow(100, 200, 200, 300), LargestContour.Find(new AlphaPlane(alpha, 400, 400), new(0, 0, 400, 400)));
    }

    [Fact]
    public void Alpha_loses_its_fraction()
    {
        // 0.5 × 255 = 127.5 is 127: not person. 128.1 / 255 is 128: person.
        using var matte = Mattes.Draw(2, 1, new PhotoBox(0, 0, 2, 1), (x, _) => x < 1 ? 0.5 : 128.1 / 255);

        Assert.Equal([127, 128], HivisionPicture.Of(2, 1).AlphaOf(matte));
    }
}
