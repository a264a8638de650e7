using IdPhoto.Imaging;
using IdPhoto.Matting.Refinement;
using IdPhoto.Tests.Imaging;

namespace IdPhoto.Tests.Matting;

/// <summary>
/// What portraits are hard by. The model's part is drawn as well as a network of its size could do it, so the numbers are the refiner's:
/// the share of the enlarged matte's error that is left.
/// </summary>
public sealed class DifficultCaseTests
{
    // As measured, with a tenth to spare. Near 1 the photo cannot help: black on black is the model's word and nothing more.
    [Theory]
    [InlineData("curly hair", 0.05)]
    [InlineData("headscarf", 0.05)]
    [InlineData("bald head", 0.05)]
    [InlineData("beard", 0.03)]
    [InlineData("earrings", 0.11)]
    [InlineData("glasses", 0.05)]
    [InlineData("hand at the chin", 0.06)]
    [InlineData("books behind", 0.06)]
    [InlineData("white shirt on a white wall", 0.42)]
    [InlineData("black hair on black", 1.03)]
    public void The_refined_matte_keeps_this_share_of_the_coarse_ones_error(string name, double share)
    {
        var (coarse, refined) = DrawnPortrait.Errors(DrawnPortrait.Of(name), MatteQuality.Balanced);

        Assert.True(refined <= share * coarse, $"{name}: {coarse:F0} → {refined:F0}, {refined / coarse:F2} of it.");
    }

    [Fact]
    public void Lenses_that_mirror_the_wall_stay_opaque()
    {
        var scene = DrawnPortrait.Of("glasses");
        using var photo = Pictures.Draw(DrawnPortrait.Side, DrawnPortrait.Side, (x, y) => Composition.Light.Mix(scene.Person(x, y), scene.Wall(x, y), scene.Alpha(x, y)));
        using var truth = Mattes.Draw(DrawnPortrait.Side, scene.Alpha);
        using var coarse = DrawnPortrait.Coarse(truth);
        using var refined = MatteRefiner.Refine(coarse, AffineTransform.Identity, photo, MatteQuality.Balanced);

        Assert.All(refined.Row(130)[100..200].ToArray(), a => Assert.Equal(1f, a));
    }

    [Fact]
    public void A_chair_back_that_stands_apart_from_the_shoulder_goes()
    {
        // Three pixels of the model lie between the shoulder and the chair, which it takes for a person at 0.8.
        var head = DrawnPortrait.Head(0, 0);
        using var truth = Mattes.Draw(DrawnPortrait.Side, (x, y) => Math.Max(head(x, y), x > 245 && y > 100 ? 0.8 : 0));
        using var coarse = DrawnPortrait.Coarse(truth);

        Assert.True(MatteCleaner.KeepPersonAt(coarse, new(150, 140)));
        Assert.Equal(0f, Enumerable.Range(0, 60).Max(y => coarse.Row(y)[49..].ToArray().Max()));
    }

    [Fact]
    public void A_chair_back_that_the_model_joins_to_the_shoulder_stays_which_is_a_known_limit()
    {
        var head = DrawnPortrait.Head(0, 0);
        using var truth = Mattes.Draw(DrawnPortrait.Side, (x, y) => Math.Max(head(x, y), x > 225 && y > 100 ? 0.8 : 0));
        using var coarse = DrawnPortrait.Coarse(truth);

        Assert.True(MatteCleaner.KeepPersonAt(coarse, new(150, 140)));
        Assert.Equal(0.8f, coarse.Row(30)[55], 1e-6f);
    }

    [Theory]
    [InlineData(80, 0)]
    [InlineData(220, 1)]
    public void Of_two_people_the_chosen_one_is_left(double x, int chosen)
    {
        using var both = Mattes.Draw(DrawnPortrait.Side, (px, py) => Math.Max(Mattes.Disc(px, py, 80, 150, 50, 2), Mattes.Disc(px, py, 220, 150, 50, 2)));
        using var coarse = DrawnPortrait.Coarse(both);

        Assert.True(MatteCleaner.KeepPersonAt(coarse, new(x, 150)));
        float[] sums = [Half(coarse, 0), Half(coarse, 30)];

        // π·50² pixels in blocks of 25; the soft rim's blocks are a part of it.
        Assert.Equal(Math.PI * 50 * 50 / 25, sums[chosen], 3.0);
        Assert.Equal(0f, sums[1 - chosen]);

        static float Half(IdPhoto.Matting.Matte matte, int from) => Enumerable.Range(0, 60).Sum(y => matte.Row(y).Slice(from, 30).ToArray().Sum());
    }
}
