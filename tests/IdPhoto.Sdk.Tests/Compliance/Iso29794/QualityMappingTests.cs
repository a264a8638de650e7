using IdPhoto.Compliance.Iso29794;

namespace IdPhoto.Tests.Compliance.Iso29794;

public class QualityMappingTests
{
    [Fact]
    public void All_784_published_pairs_come_out_exactly()
    {
        var pairs = OfiqVectors.Load();
        Assert.Equal(28 * 28, pairs.Count);
        Assert.Empty(pairs
            .Where(pair => QualityMapping.ToScalar(pair.Component, pair.Raw) != pair.Scalar)
            .Select(pair => $"{pair} came out as {QualityMapping.ToScalar(pair.Component, pair.Raw)}"));
    }

    // The pairs of docs/compliance.md, and values beyond either end.
    [Theory]
    [InlineData(QualityComponent.HeadPoseYaw, 5, 99)]
    [InlineData(QualityComponent.HeadPosePitch, -8, 98)]
    [InlineData(QualityComponent.HeadPoseRoll, 15, 93)]
    [InlineData(QualityComponent.HeadPoseYaw, 120, 0)]
    [InlineData(QualityComponent.InterEyeDistance, 90, 73)]
    [InlineData(QualityComponent.InterEyeDistance, 120, 92)]
    [InlineData(QualityComponent.HeadSize, 0.45, 100)]
    [InlineData(QualityComponent.OverExposurePrevention, 0, 100)]
    [InlineData(QualityComponent.OverExposurePrevention, 1, 1)]
    [InlineData(QualityComponent.UnderExposurePrevention, 1, 0)]
    [InlineData(QualityComponent.NoHeadCoverings, 0.95, 0)]
    [InlineData(QualityComponent.DynamicRange, 8, 100)]
    public void Scalars_stay_between_0_and_100(QualityComponent component, double raw, int scalar) =>
        Assert.Equal(scalar, QualityMapping.ToScalar(component, raw));
}
