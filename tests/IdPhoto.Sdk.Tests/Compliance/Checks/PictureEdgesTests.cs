using IdPhoto.Compliance;
using IdPhoto.Compliance.Checks;
using IdPhoto.Geometry;
using IdPhoto.Imaging;

namespace IdPhoto.Tests.Compliance.Checks;

/// <summary>Where a tilted photo ends inside the frame, against the photo's own edges taken through the same map.</summary>
public sealed class PictureEdgesTests
{
    [Theory]
    [InlineData(12)]
    [InlineData(0)]
    [InlineData(-7)]
    public void Edges_are_those_of_the_photo(double degrees)
    {
        // 827×1063 pixels of frame about the middle of a photo that is too small for it on three sides.
        const int Width = 700;
        const int Height = 1300;
        var map = AffineTransform.Similarity(1.1, degrees, new(350, 480), new(413.5, 531.5));
        using var photo = new PhotoImage(1, 1);
        using var plain = new SyntheticPortrait().Context(photo);
        var shortfall = PictureShortfall.Of(map, plain.Head with { PhotoWidth = Width, PhotoHeight = Height }, plain.Target);
        using var context = new ComplianceContext
        {
            Phase = CompliancePhase.Source,
            Template = plain.Template,
            Target = plain.Target,
            Photo = photo,
            Landmarks = plain.Landmarks,
            Head = plain.Head,
            Faces = plain.Faces,
            ToFrame = map,
            FrameWidth = plain.FrameWidth,
            FrameHeight = plain.FrameHeight,
            Shortfall = shortfall,
        };
        var edges = new PictureEdges(context);
        var (top, left, right) = (map.Apply(new(330, 0)), map.Apply(new(0, 500)), map.Apply(new(Width, 450)));
        Assert.Equal(Math.Max(0, top.Y), edges.TopAt(top.X), 1e-9);
        Assert.Equal(left.X, edges.LeftAt(left.Y), 1e-9);
        Assert.Equal(right.X, edges.RightAt(right.Y), 1e-9);
        Assert.InRange(left.X, 5, 200);
        Assert.InRange(right.X, 650, 825);
    }

    [Fact]
    public void A_photo_that_fills_the_frame_ends_where_the_frame_does()
    {
        using var photo = new PhotoImage(1, 1);
        using var context = new SyntheticPortrait().Context(photo);
        var edges = new PictureEdges(context);
        Assert.Equal((0.0, 0.0, 827.0), (edges.TopAt(400), edges.LeftAt(500), edges.RightAt(500)));
    }
}
