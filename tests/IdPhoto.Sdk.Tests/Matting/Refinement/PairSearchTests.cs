using System.Runtime.Intrinsics;
using IdPhoto.Matting.Refinement;

namespace IdPhoto.Tests.Matting;

public sealed class PairSearchTests
{
    private const int Trials = 40;

    public static TheoryData<int, int> Counts => new(from person in Numbers from background in Numbers select (person, background));

    // Below, at and above eight, and twice eight.
    private static int[] Numbers => [1, 3, 7, 8, 9, 13, 16];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Eight_pairs_at_once_say_what_one_after_the_other_does(int people, int backgrounds)
    {
        var random = new Random((100 * people) + backgrounds);
        for (var trial = 0; trial < Trials; trial++)
        {
            var (person, background) = (Draw(random, people), Draw(random, backgrounds));

            // A mixture of one of the pairs with some noise, so that the costs are those of a photo: of a random colour none is near.
            var (p, b, a) = (person[random.Next(people)], background[random.Next(backgrounds)], random.NextSingle());
            var seen = Vector128.Max(Vector128.Sqrt((p * p * a) + (b * b * (1 - a))) + (Colour(random) * 0.05f) - (Colour(random) * 0.05f), default);
            var prior = random.NextSingle();

            var actual = PairSearch.Best(seen, person, background, prior);
            var expected = PairByPair.Best(seen, person, background, prior);

            // A difference of squares is right to 6e-8 and weighed by up to 333 (a dark pixel's deviation): 2e-5 of a deviation, twice that
            // of a cost of one.
            Assert.Contains(expected, e => Math.Abs(e.Alpha - actual.Alpha) < 1e-4 && Math.Abs(e.Confidence - actual.Confidence) < 1e-4);
        }
    }

    [Theory]
    [InlineData(0.3f)]
    [InlineData(0.5f)]
    [InlineData(0.8f)]
    public void Half_the_light_of_each_side_is_half_a_person(float prior)
    {
        // A gamma of 2: the squares' mean. The mean of the encoded values, 0.5, would be 0.65 of a person.
        var half = MathF.Sqrt(((0.2f * 0.2f) + (0.8f * 0.8f)) / 2);
        var opinion = PairSearch.Best(Grey(half), Samples(Grey(0.2f)), Samples(Grey(0.8f)), prior);

        // The guard of the division, 1e-5 beside a squared length of 1.08, moves it by 5e-6; the contrast leaves the model nothing.
        Assert.Equal(0.5, opinion.Alpha, 0.01);
    }

    [Theory]
    [InlineData(0.1f)]
    [InlineData(0.7f)]
    [InlineData(1f)]
    public void Two_sides_of_one_colour_leave_the_models_word(float prior)
    {
        var colour = Vector128.Create(0.7f, 0.6f, 0.5f, 0f);
        var opinion = PairSearch.Best(colour, Samples(colour), Samples(colour), prior);

        // No contrast: the pair's own share is exactly nothing, and a division by itself rounds once.
        Assert.Equal(prior, opinion.Alpha, 1e-6f);
        Assert.Equal(0.5f, opinion.Confidence, 1e-6f);
        Assert.Equal(new PixelOpinion(prior, 0.5f), PairSearch.Without(prior));
    }

    [Theory]
    [InlineData(0f)]
    [InlineData(0.5f)]
    public void A_strand_darker_than_any_hair_that_was_seen_is_found(float prior)
    {
        var (hair, wall) = (Vector128.Create(0.5f, 0.35f, 0.25f, 0f), Vector128.Create(0.35f, 0.55f, 0.85f, 0f));
        var opinion = PairSearch.Best(hair * 0.4f, Samples(hair), Samples(wall), prior);

        // The nearest shade, 0.3, is darker still: the strand is 0.97 of it and the rest wall.
        Assert.True(opinion.Alpha > 0.9, $"A whole strand is {opinion.Alpha:F3}.");
    }

    [Fact]
    public void The_wall_behind_it_is_no_strand()
    {
        var (hair, wall) = (Vector128.Create(0.5f, 0.35f, 0.25f, 0f), Vector128.Create(0.35f, 0.55f, 0.85f, 0f));
        var opinion = PairSearch.Best(wall, Samples(hair), Samples(wall), 0);

        Assert.Equal(0f, opinion.Alpha);
    }

    private static ColourSamples Draw(Random random, int count)
    {
        var samples = new ColourSamples(16);
        while (samples.Count < count)
        {
            samples.Add(Colour(random));
        }

        return samples;
    }

    private static ColourSamples Samples(Vector128<float> colour)
    {
        var samples = new ColourSamples(8);
        samples.Add(colour);
        return samples;
    }

    private static Vector128<float> Colour(Random random) => Vector128.Create(random.NextSingle(), random.NextSingle(), random.NextSingle(), 0f);

    private static Vector128<float> Grey(float value) => Vector128.Create(value, value, value, 0f);
}
