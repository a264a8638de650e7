using IdPhoto.Detection;
using IdPhoto.Imaging;

namespace IdPhoto.Tests.Detection;

public sealed class FoundFacesTests
{
    private static readonly Face Small = Faces.Tilted(0, new(100, 40, 30, 30), 0.95);
    private static readonly Face Large = Faces.Tilted(0, new(10, 20, 60, 60), 0.8);

    [Fact]
    public void No_face_is_an_error_that_says_what_photo_to_use()
    {
        var error = Assert.Throws<IdPhotoException>(() => Of().Select(FaceSelection.Largest, 1));

        Assert.Equal(IdPhotoErrorCode.NoFace, error.Code);
        Assert.Empty(error.Faces);
        Assert.Equal(
            "No face was found, in any of the four orientations. Use a photo that shows the whole face from the front, evenly lit "
            + "and in focus.",
            error.Message);
    }

    [Fact]
    public void Two_faces_are_an_error_that_lists_them_in_the_full_photos_pixels()
    {
        var error = Assert.Throws<IdPhotoException>(() => Of(Small, Large).Select(FaceSelection.Single, toFullPhoto: 2.5));

        Assert.Equal(IdPhotoErrorCode.MultipleFaces, error.Code);
        Assert.Equal([new(250, 100, 75, 75), new(25, 50, 150, 150)], error.Faces);
        Assert.StartsWith("2 faces were found", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_is_chosen_by_area_not_by_score() => Assert.Same(Large, Of(Small, Large).Select(FaceSelection.Largest, 1));

    [Fact]
    public void A_single_face_is_the_face() => Assert.Same(Small, Of(Small).Select(FaceSelection.Single, 1));

    [Theory]
    [InlineData(0, 0.8)]
    [InlineData(60, 0.4)]
    [InlineData(90, 0)]
    [InlineData(180, -0.8)]
    public void A_lying_face_scores_by_its_cosine(double roll, double expected) =>
        Assert.Equal(expected, Of(Faces.Tilted(roll, Large.Box, 0.8)).UprightScore, 1e-9);

    private static FoundFaces Of(params Face[] faces) => new(QuarterTurn.None, faces);
}
