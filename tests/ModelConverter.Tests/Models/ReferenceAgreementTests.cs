namespace IdPhoto.ModelConverter.Tests.Models;

/// <summary>
/// What the converter writes against other programs' conversions of the same weights. Both graphs compute the same sums, perhaps in
/// another order: what differs is rounding, far below these limits. On whole pictures the mesh finds no face worth having, but its numbers
/// must agree all the same.
/// </summary>
public sealed class ReferenceAgreementTests
{
    private const double ScoreLimit = 1e-4;
    private const double PixelLimit = 0.05;

    public static TheoryData<string> Portraits => ["astronaut.png", "smile-long-hair.jpg", "turned-head.jpg", "webp-named-jpg.jpg"];

    [Theory]
    [MemberData(nameof(Portraits))]
    public void Segmentation_Agrees_To_1e4_Of_Alpha(string portrait)
    {
        var input = SamplePicture.Load(SharedAssets.Photo(portrait)).ToTensor(256, 1 / 255f, 0);
        AssertAgreement("selfie_segmentation", "selfie_segmentation", input, ["activation_10"], ScoreLimit);
    }

    [Theory]
    [MemberData(nameof(Portraits))]
    public void Full_Range_Detection_Agrees_On_Scores_To_1e4_And_On_Boxes_To_A_Twentieth_Of_A_Pixel(string portrait)
    {
        const string Model = "face_detection_full_range";
        var input = SamplePicture.Load(SharedAssets.Photo(portrait)).ToTensor(192, 1 / 127.5f, -1);
        AssertAgreement(Model, "reference_blazeface_full", input, ["reshaped_classifier_face_4"], ScoreLimit);
        AssertAgreement(Model, "reference_blazeface_full", input, ["reshaped_regressor_face_4"], PixelLimit);
    }

    [Theory]
    [MemberData(nameof(Portraits))]
    public void Short_Range_Detection_Agrees_On_Scores_To_1e4_And_On_Boxes_To_A_Twentieth_Of_A_Pixel(string portrait)
    {
        const string Model = "face_detection_short_range";
        var input = SamplePicture.Load(SharedAssets.Photo(portrait)).ToTensor(128, 1 / 127.5f, -1);
        AssertAgreement(Model, "reference_blazeface_short", input, ["classificators"], ScoreLimit);
        AssertAgreement(Model, "reference_blazeface_short", input, ["regressors"], PixelLimit);
    }

    [Theory]
    [MemberData(nameof(Portraits))]
    public void Face_Mesh_Agrees_On_Whole_Pictures(string portrait) =>
        AssertMeshAgreement(SamplePicture.Load(SharedAssets.Photo(portrait)).ToTensor(192, 1 / 255f, 0));

    [Theory]
    [InlineData("astronaut.png", 146, 40, 160)]
    [InlineData("webp-named-jpg.jpg", 164, 308, 480)]
    public void Face_Mesh_Agrees_On_Faces(string portrait, float left, float top, float side) =>
        AssertMeshAgreement(SamplePicture.Load(SharedAssets.Photo(portrait)).ToTensor(192, 1 / 255f, 0, left, top, side));

    private static void AssertMeshAgreement(float[] input)
    {
        const string Model = "face_landmark_with_attention";
        const string Reference = "reference_face_mesh_attention";
        string[] points =
        [
            "output_mesh_identity", "output_lips", "output_left_eye", "output_right_eye", "output_left_iris", "output_right_iris",
        ];
        AssertAgreement(Model, Reference, input, points, PixelLimit);
        AssertAgreement(Model, Reference, input, ["conv_faceflag"], ScoreLimit);
    }

    private static void AssertAgreement(string model, string reference, float[] input, string[] outputs, double limit)
    {
        var theirs = ModelRun.Run(SharedAssets.Model($"{reference}.onnx"), input);
        var ours = ModelRun.Run(ShippedModels.PathOf(model), input);
        foreach (var output in outputs)
        {
            Assert.Equal(theirs[output].Length, ours[output].Length);
            Assert.InRange(ours[output].Zip(theirs[output], (left, right) => Math.Abs((double)left - right)).Max(), 0, limit);
        }
    }
}
