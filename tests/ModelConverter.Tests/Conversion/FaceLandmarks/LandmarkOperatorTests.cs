using IdPhoto.ModelConverter.Conversion.FaceLandmarks;
using IdPhoto.ModelConverter.Tests.TfLite;

namespace IdPhoto.ModelConverter.Tests.Conversion.FaceLandmarks;

/// <summary>MediaPipe's custom operators on cases that geometry answers.</summary>
public sealed class LandmarkOperatorTests
{
    /// <summary>float32 on numbers below 100: a few units in the last place.</summary>
    private const float Tolerance = 1e-4f;

    // A 6×2 box around (20, 30), turned by the angle. Its patch of 16×8 pixels, enlarged 1.5 times, spans 9×3: 9/16 and 3/8 a pixel.
    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    [InlineData(-140)]
    public void The_Matrix_Places_The_Patch_On_The_Turned_Box(float degrees)
    {
        var (sin, cos) = MathF.SinCos(float.DegreesToRadians(degrees));
        float[] Place(float x, float y) => [20 + (cos * x) - (sin * y), 30 + (sin * x) + (cos * y), 7];
        float[] landmarks = [.. Place(-3, 0), .. Place(3, 0), .. Place(1, -1), .. Place(1, 1), .. Place(50, 50)];

        var matrix = new OneOperator(LandmarksToTransformMatrix.OperatorName, [1, 5, 3], [1, 4, 4])
        {
            CustomOptions = FlexBytes.Map(
                ("left_rotation_idx", 0), ("right_rotation_idx", 1), ("subset_idxs", new[] { 0, 1, 2, 3 }), ("scale_x", 1.5f),
                ("scale_y", 1.5f), ("output_width", 16), ("output_height", 8)),
        }.Run(landmarks);

        var corner = Place(-4.5f, -1.5f);
        float[] expected =
        [
            cos * 9 / 16, -sin * 3 / 8, 0, corner[0],
            sin * 9 / 16, cos * 3 / 8, 0, corner[1],
            0, 0, 1, 0,
            0, 0, 0, 1,
        ];
        Assert.All(matrix, (value, i) => Assert.Equal(expected[i], value, Tolerance));
    }

    // The output's pixels lie half-way between the two rows and at columns -0.75, 0.25, 1.25 and 2.25: the rows' means are 6, 10, 18, and
    // what lies left of column 0 or right of column 2 counts as zero.
    [Fact]
    public void A_Patch_Is_Sampled_Between_Pixel_Middles_And_Is_Zero_Outside()
    {
        var patch = new OneOperator(TransformTensorBilinear.OperatorName, [1, 2, 3, 1], [1, 1, 4, 1])
        {
            CustomOptions = FlexBytes.Map(("output_width", 4), ("output_height", 1)),
        }.WithWeights([1, 4, 4], 1, 0, 0, -0.75f, 0, 1, 0, 0.5f, 0, 0, 1, 0, 0, 0, 0, 1).Run(4, 8, 16, 8, 12, 20);
        Assert.All(patch, (value, i) => Assert.Equal(new[] { 1.5f, 7, 12, 13.5f }[i], value, Tolerance));
    }

    [Fact]
    public void Points_Are_Moved_By_The_Matrix()
    {
        var points = new OneOperator(TransformLandmarks.OperatorName, [1, 2, 2], [1, 2, 2])
            .WithWeights([1, 4, 4], 2, 1, 0, 10, 0, 4, 0, 20, 0, 0, 1, 0, 0, 0, 0, 1)
            .Run(1, 2, 3, 4);
        Assert.Equal([14, 28, 20, 36], points);
    }
}
