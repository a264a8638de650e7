namespace IdPhoto.Tests.Compliance.Iso29794.Measures;

public class FramingMeasureTests
{
    [Fact]
    public void Distances_to_the_edges_are_in_the_standards_units()
    {
        var t = DrawnFace.EyesToChin;
        using var photo = DrawnFace.Plain(128, 128, 128);
        using var context = DrawnFace.Context(photo);
        Assert.Equal(215.66, t, 0.01); // The canonical face: 1.9085 times the distance of its eyes, 113 px.
        Reading.Is(context, QualityComponent.HeadSize, t / 616, 24);
        Reading.Is(context, QualityComponent.LeftwardCropOfTheFaceImage, 251 / 113.0, 100);
        Reading.Is(context, QualityComponent.RightwardCropOfTheFaceImage, 252 / 113.0, 100);
        Reading.Is(context, QualityComponent.MarginAboveOfTheFaceImage, 272 / t, 20);
        Reading.Is(context, QualityComponent.MarginBelowOfTheFaceImage, 344 / t, 11);
    }

    // 113 px in a photo shrunk to half, of a head turned by 60°: 113 / 0.5 / 0.5.
    [Fact]
    public void The_distance_of_the_eyes_is_that_of_the_file_and_of_a_head_turned_back()
    {
        using var photo = DrawnFace.Plain(128, 128, 128);
        using var context = DrawnFace.Context(photo, DrawnFace.Landmarks with { Pose = new(60, 0, 0) }, photoScale: 0.5);
        Reading.Is(context, QualityComponent.InterEyeDistance, 452, 100);
    }

    [Fact]
    public void The_second_largest_face_counts_by_its_area()
    {
        using var photo = DrawnFace.Plain(128, 128, 128);
        using var alone = DrawnFace.Context(photo, faces: [new(0, 0, 20, 20)]);
        Reading.Is(alone, QualityComponent.SingleFacePresent, 0, 100);
        using var crowd = DrawnFace.Context(photo, faces: [new(0, 0, 20, 20), new(50, 0, 5, 5), new(90, 0, 10, 10)]);
        Reading.Is(crowd, QualityComponent.SingleFacePresent, 0.25, 75);
    }
}
