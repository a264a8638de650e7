namespace IdPhoto.Tests.Compliance.Iso29794.Measures;

public class NaturalColourTests
{
    // a*, b* under D50, computed apart: (16.5, 23.5); (15.2, 11.2); (80.8, 69.9); (40.7, 30.1); a negative a*.
    [Theory]
    [InlineData(200, 150, 120, 0, 100)]
    [InlineData(255, 210, 200, 0, 100)]
    [InlineData(255, 0, 0, 65.817273, 0)]
    [InlineData(100, 0, 0, 15.666797, 35)]
    [InlineData(0, 255, 0, 100, 0)]
    public void Skin_lies_inside_and_other_colours_at_their_distance(byte r, byte g, byte b, double raw, int scalar)
    {
        using var photo = DrawnFace.Plain(r, g, b);
        using var context = DrawnFace.Context(photo);
        Reading.Is(context, QualityComponent.NaturalColour, raw, scalar, tolerance: 1e-6);
    }

    [Fact]
    public void A_grey_photo_is_not_an_unnatural_one()
    {
        using var photo = DrawnFace.Paint((x, y) => new((byte)((x + y) / 5), (byte)((x + y) / 5), (byte)((x + y) / 5)));
        using var context = DrawnFace.Context(photo);
        Reading.Is(context, QualityComponent.NaturalColour, 0, 100);
    }

    [Fact]
    public void A_grey_face_in_a_coloured_photo_is()
    {
        using var photo = DrawnFace.Paint((_, y) => y > 600 ? new(0, 0, 200) : new(150, 150, 150));
        using var context = DrawnFace.Context(photo);
        Reading.Is(context, QualityComponent.NaturalColour, 100, 0);
    }
}
