using IdPhoto.Detection;
using IdPhoto.Imaging;
using IdPhoto.Tests.Imaging;

namespace IdPhoto.Tests.Detection;

public sealed class FaceFinderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(nameof(QuarterTurn.None), nameof(QuarterTurn.None), 1)]
    [InlineData(nameof(QuarterTurn.Clockwise), nameof(QuarterTurn.CounterClockwise), 2)]
    [InlineData(nameof(QuarterTurn.Half), nameof(QuarterTurn.Half), 2)]
    [InlineData(nameof(QuarterTurn.CounterClockwise), nameof(QuarterTurn.Clockwise), 2)]
    public async Task A_lying_face_that_is_seen_says_itself_how_to_turn(string lies, string expected, int calls)
    {
        using var photo = Lying(lies);
        var detector = new MarkedFaceDetector(blindBeyond: 180);
        var found = await FaceFinder.FindAsync(detector, photo, Token);

        Assert.Equal(expected, found.Turn.ToString());
        Assert.Equal(0, Assert.Single(found.Faces).RollDegrees, 1e-9);
        Assert.Equal(calls, detector.Calls);
    }

    [Theory]
    [InlineData(nameof(QuarterTurn.Clockwise), nameof(QuarterTurn.CounterClockwise))]
    [InlineData(nameof(QuarterTurn.Half), nameof(QuarterTurn.Half))]
    [InlineData(nameof(QuarterTurn.CounterClockwise), nameof(QuarterTurn.Clockwise))]
    public async Task A_lying_face_that_is_not_seen_is_found_by_trying_all_turns(string lies, string expected)
    {
        using var photo = Lying(lies);
        var detector = new MarkedFaceDetector(blindBeyond: 30);
        var found = await FaceFinder.FindAsync(detector, photo, Token);

        Assert.Equal(expected, found.Turn.ToString());
        Assert.Equal(0, Assert.Single(found.Faces).RollDegrees, 1e-9);
        Assert.Equal(4, detector.Calls);
    }

    [Theory]
    [InlineData(nameof(QuarterTurn.Half), nameof(QuarterTurn.Half))]
    [InlineData(nameof(QuarterTurn.Clockwise), nameof(QuarterTurn.CounterClockwise))]
    public async Task Among_turns_that_show_a_face_the_upright_one_wins(string lies, string expected)
    {
        // This detector also sees faces that lie on their side. Upside down, it misses the photo but sees two of its turns askew.
        using var photo = Lying(lies);
        var found = await FaceFinder.FindAsync(new MarkedFaceDetector(blindBeyond: 90), photo, Token);

        Assert.Equal(expected, found.Turn.ToString());
        Assert.Equal(0, Assert.Single(found.Faces).RollDegrees, 1e-9);
    }

    [Fact]
    public async Task Without_a_face_all_four_orientations_are_tried_and_none_is_found()
    {
        using var photo = Pictures.Flat(60, 40, default);
        var detector = new MarkedFaceDetector(blindBeyond: 180);
        var found = await FaceFinder.FindAsync(detector, photo, Token);

        Assert.Empty(found.Faces);
        Assert.Equal(QuarterTurn.None, found.Turn);
        Assert.Equal(4, detector.Calls);
    }

    [Fact]
    public async Task A_cancelled_search_stops()
    {
        using var photo = MarkedFaceDetector.UprightPhoto();

        await Assert.ThrowsAsync<OperationCanceledException>(
            async () => await FaceFinder.FindAsync(new MarkedFaceDetector(180), photo, new CancellationToken(canceled: true)));
    }

    private static PhotoImage Lying(string turn)
    {
        using var upright = MarkedFaceDetector.UprightPhoto();
        return Enum.Parse<QuarterTurn>(turn).Apply(upright);
    }
}
