using IdPhoto.Detection.BlazeFace;

namespace IdPhoto.Tests.Detection;

public sealed class WeightedSuppressionTests
{
    // A few double operations on coordinates up to 200.
    private const double Exact = 1e-9;

    [Fact]
    public void Overlapping_candidates_become_their_mean_weighted_by_score()
    {
        // Boxes 100 wide, 20 apart: an overlap of 80/120 = 0.67. Weights 0.9 and 0.6: 0.4 of the way to the second, 8 px.
        var merged = Assert.Single(WeightedSuppression.Merge([Candidate(0.6, 20), Candidate(0.9, 0)]));

        Assert.Equal(0.9, merged.Score);
        Assert.Equal(8, merged.Box.X, Exact);
        Assert.Equal(100, merged.Box.Width, Exact);
        Assert.Equal(58, merged.Points[0].X, Exact);
    }

    [Fact]
    public void Candidates_that_barely_overlap_stay_apart_best_first()
    {
        // 60 apart: 40/160 = 0.25, under the limit of 0.3.
        var merged = WeightedSuppression.Merge([Candidate(0.7, 0), Candidate(0.8, 60)]).ToList();

        Assert.Equal([0.8, 0.7], merged.Select(c => c.Score));
        Assert.Equal([60.0, 0.0], merged.Select(c => c.Box.X));
    }

    [Fact]
    public void A_candidate_joins_the_best_one_it_overlaps_and_no_other()
    {
        // The middle one overlaps both ends by 0.43; it goes to the better end, and the other end keeps its own place.
        var merged = WeightedSuppression.Merge([Candidate(0.7, 0), Candidate(0.6, 40), Candidate(0.9, 80)]).ToList();

        Assert.Equal(2, merged.Count);
        Assert.Equal((80 * 0.9 / 1.5) + (40 * 0.6 / 1.5), merged[0].Box.X, Exact);
        Assert.Equal(0, merged[1].Box.X, Exact);
    }

    [Fact]
    public void A_box_without_area_ends_as_a_face_of_its_own()
    {
        var flat = Candidate(0.9, 0) with { Box = new(0, 0, 0, 100) };

        Assert.Equal(flat.Box, Assert.Single(WeightedSuppression.Merge([flat])).Box);
    }

    [Fact]
    public void Nothing_stays_nothing() => Assert.Empty(WeightedSuppression.Merge([]));

    private static BlazeFaceCandidate Candidate(double score, double x) => new(score, new(x, 0, 100, 100), [new(x + 50, 50)]);
}
