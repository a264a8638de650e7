using IdPhoto.Compliance;
using IdPhoto.Imaging;
using IdPhoto.Matting;

namespace IdPhoto.Tests.Compliance;

public sealed class AlignedPortraitTests
{
    private const int Pixels = AlignedPortrait.Size * AlignedPortrait.Size;
    private const int MiddleRow = AlignedPortrait.Size / 2 * AlignedPortrait.Size;

    [Fact]
    public void Opacity_is_the_mattes_and_unknown_beside_it()
    {
        using var photo = DrawnFace.Plain(200, 200, 200);
        using var person = LeftHalf(0.25f);
        using var portrait = AlignedPortrait.Of(photo, DrawnFace.Landmarks, person, AffineTransform.Identity);

        // The drawn face lies in place already; single precision leaves a few millionths.
        Assert.Equal(Pixels, portrait.Person.Count);
        Assert.Equal(0.25f, portrait.Person[MiddleRow + 100], 1e-5f);
        Assert.Equal(float.NaN, portrait.Person[MiddleRow + 500]);
    }

    [Fact]
    public void Without_a_matte_nothing_is_known_whatever_the_last_portrait_was()
    {
        using var photo = DrawnFace.Plain(200, 200, 200);
        using var person = LeftHalf(1);
        AlignedPortrait.Of(photo, DrawnFace.Landmarks, person, AffineTransform.Identity).Dispose();

        using var portrait = AlignedPortrait.Of(photo, DrawnFace.Landmarks, null, AffineTransform.Identity);

        Assert.Equal(Pixels, portrait.Person.Count(float.IsNaN));
    }

    [Fact]
    public void A_disposed_portrait_gives_no_opacity()
    {
        using var photo = DrawnFace.Plain(200, 200, 200);
        var portrait = AlignedPortrait.Of(photo, DrawnFace.Landmarks, null, AffineTransform.Identity);
        portrait.Dispose();

        Assert.Throws<ObjectDisposedException>(() => portrait.Person);
    }

    private static Matte LeftHalf(float opacity)
    {
        var matte = new Matte(AlignedPortrait.Size / 2, AlignedPortrait.Size, new PhotoBox(0, 0, AlignedPortrait.Size / 2, AlignedPortrait.Size));
        matte.Alpha.Fill(opacity);
        return matte;
    }
}
