namespace IdPhoto.ModelConverter.Tests.Models;

/// <summary>
/// Some outputs of each shipped model on samples/photos/astronaut.png: this check needs nothing but the repository. The picture is
/// resampled by <see cref="SamplePicture"/>. The limits leave room for another processor's rounding, not for another model.
/// </summary>
public sealed class GoldenNumbersTests
{
    private const float ScoreLimit = 1e-3f;
    private const float PixelLimit = 5e-3f;

    // Face, background, and four pixels on the silhouette, where the sigmoid is steep.
    [Fact]
    public void Segmentation_Of_The_Whole_Picture()
    {
        var outputs = ModelRun.Run(ShippedModels.PathOf("selfie_segmentation"), SamplePicture.Astronaut().ToTensor(256, 1 / 255f, 0));
        var alpha = outputs["activation_10"];
        Assert.Equal(1, AlphaAt(64, 112), ScoreLimit);
        Assert.Equal(0, AlphaAt(10, 10), ScoreLimit);
        Assert.Equal(0.26958f, AlphaAt(144, 16), ScoreLimit);
        Assert.Equal(0.63993f, AlphaAt(160, 16), ScoreLimit);
        Assert.Equal(0.57979f, AlphaAt(144, 176), ScoreLimit);
        Assert.Equal(0.18205f, AlphaAt(176, 0), ScoreLimit);
        Assert.Equal(0.54435f, alpha.Average(), ScoreLimit);

        float AlphaAt(int row, int column) => alpha[(row * 256) + column];
    }

    // Anchor 549 is row 11, column 21 of 48×48: its middle is (86, 46) of 192, so the face lies around (84.8, 45.5), 40 wide.
    [Fact]
    public void Full_Range_Detection_In_The_Whole_Picture()
    {
        var picture = SamplePicture.Astronaut().ToTensor(192, 1 / 127.5f, -1);
        var outputs = ModelRun.Run(ShippedModels.PathOf("face_detection_full_range"), picture);
        var scores = outputs["reshaped_classifier_face_4"];
        Assert.Equal(549, Array.IndexOf(scores, scores.Max()));
        Assert.Equal([-0.39488f, 2.69998f, -2.28841f], scores[548..551], WithinScoreLimit);
        Assert.Equal(
            [
                -1.21968f, -0.52280f, 39.96368f, 39.96220f,
                -9.31325f, -7.60913f, 6.33449f, -6.53361f, -1.77974f, 2.95468f,
                -2.09597f, 9.67035f, -18.34678f, -4.96168f, 15.09083f, -3.17843f,
            ],
            outputs["reshaped_regressor_face_4"][(549 * 16)..(550 * 16)],
            WithinPixelLimit);
    }

    // Anchor 143 is row 4, column 7 of 16×16, the second of its cell: its middle is (60, 36) of 128, so the face lies around (56.2, 32.1).
    [Fact]
    public void Short_Range_Detection_In_The_Whole_Picture()
    {
        var picture = SamplePicture.Astronaut().ToTensor(128, 1 / 127.5f, -1);
        var outputs = ModelRun.Run(ShippedModels.PathOf("face_detection_short_range"), picture);
        var scores = outputs["classificators"];
        Assert.Equal(143, Array.IndexOf(scores, scores.Max()));
        Assert.Equal([1.39602f, 2.45385f, -3.59597f], scores[142..145], WithinScoreLimit);
        Assert.Equal(
            [
                -3.76976f, -3.86883f, 23.11069f, 23.11061f,
                -8.30219f, -10.87771f, 2.81722f, -8.69188f, -3.42255f, -5.02755f,
                -4.47147f, 0.27142f, -15.67707f, -8.47808f, 7.68554f, -4.29491f,
            ],
            outputs["regressors"][(143 * 16)..(144 * 16)],
            WithinPixelLimit);
    }

    // The face's square is (146, 40) + 160 pixels of the photo.
    [Fact]
    public void Face_Mesh_On_The_Face()
    {
        var face = SamplePicture.Astronaut().ToTensor(192, 1 / 255f, 0, 146, 40, 160);
        var outputs = ModelRun.Run(ShippedModels.PathOf("face_landmark_with_attention"), face);
        var mesh = outputs["output_mesh_identity"];
        Assert.Equal([91.30911f, 165.51154f, 9.30549f], mesh[(152 * 3)..(153 * 3)], WithinPixelLimit); // chin
        Assert.Equal([58.36593f, 72.43330f, 5.45082f], mesh[(33 * 3)..(34 * 3)], WithinPixelLimit); // outer corner of the image's left eye
        Assert.Equal([131.0226f, 77.14354f, 4.85811f], mesh[(263 * 3)..(264 * 3)], WithinPixelLimit); // and of the right
        Assert.Equal([67.25558f, 118.87495f, 69.96664f, 124.33896f], outputs["output_lips"][..4], WithinPixelLimit);
        Assert.Equal([58.64208f, 72.63567f, 60.11195f, 74.1697f], outputs["output_left_eye"][..4], WithinPixelLimit);
        Assert.Equal([131.7123f, 77.11018f, 129.85858f, 78.43243f], outputs["output_right_eye"][..4], WithinPixelLimit);
        Assert.Equal([68.86353f, 73.42343f, 74.06836f, 73.82091f], outputs["output_left_iris"][..4], WithinPixelLimit);
        Assert.Equal([120.77005f, 76.15527f, 125.90657f, 76.29543f], outputs["output_right_iris"][..4], WithinPixelLimit);
        Assert.Equal([28.57484f], outputs["conv_faceflag"], WithinPixelLimit); // a logit, but one of thirty: sigmoid is 1
    }

    // Landmarks of nothing could fall together, and the patches around them be cut with a division by zero.
    [Fact]
    public void Face_Mesh_On_Black_Is_Finite_And_Flags_No_Face()
    {
        var outputs = ModelRun.Run(ShippedModels.PathOf("face_landmark_with_attention"), new float[192 * 192 * 3]);
        Assert.All(outputs, output => Assert.All(output.Value, value => Assert.True(float.IsFinite(value))));
        Assert.Equal([-11.64695f], outputs["conv_faceflag"], WithinPixelLimit);
    }

    private static bool WithinScoreLimit(float expected, float actual) => Math.Abs(expected - actual) <= ScoreLimit;

    private static bool WithinPixelLimit(float expected, float actual) => Math.Abs(expected - actual) <= PixelLimit;
}
