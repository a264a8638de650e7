using IdPhoto.Compliance;
using static IdPhoto.Tests.Compliance.Checks.Finding;

namespace IdPhoto.Tests.Compliance.Checks;

public class DetailTests
{
    // The discrete Laplacian of sin(ωx) is −(2 − 2cos ω)·sin(ωx): the ratio of variances is (2 − 2cos ω)². Period 16: 2.32 %, 40: 0.06 %.
    [Theory]
    [InlineData(16, 2.32, ComplianceStatus.Pass)]
    [InlineData(20, 0.96, ComplianceStatus.Borderline)]
    [InlineData(40, 0.06, ComplianceStatus.Fail)]
    public void AWaveHasTheDetailOfItsPeriodWhateverItsContrast(double period, double percent, ComplianceStatus status)
    {
        foreach (var contrast in new[] { 100, 50 })
        {
            var result = OfPainted(CheckIds.Sharpness, (x, _) => Grey(Math.Round(128 + (contrast * Math.Sin(2 * Math.PI * x / period)))));

            // Rounding to bytes adds a variance of 20 × 1/12 to the Laplacian: 0.1 % of the lower contrast's 1250.
            Is(result, percent, status, tolerance: 0.15);
        }
    }

    [Fact]
    public void AHeadThatHadToBeEnlargedIsJudgedMoreLeniently()
    {
        using var photo = DrawnFace.Paint((x, _) => Grey(Math.Round(128 + (100 * Math.Sin(2 * Math.PI * x / 40)))));
        using var half = new PhotoImage(DrawnFace.Side / 2, DrawnFace.Side / 2);
        IdPhoto.Imaging.Resampler.Warp(photo, new(0.5, 0, 0, 0.5, 0, 0), half, IdPhoto.Imaging.ResampleFilter.Triangle);
        using var context = DrawnFace.Context(half, DrawnFace.Landmarks.Through(new(0.5, 0, 0, 0.5, 0, 0)));
        Assert.Equal(0.6, Of(CheckIds.Sharpness, context).Uncertainty!.Value, 1e-6);
    }

    // A pupil's radius is 6.3 pixels; the red disc of radius 2.5 in it covers 16 % of it, give or take a pixel's row on its rim.
    [Theory]
    [InlineData(0, 0, ComplianceStatus.Pass)]
    [InlineData(2.5, 15.8, ComplianceStatus.Borderline)]
    [InlineData(8, 100, ComplianceStatus.Fail)]
    public void RedPupilsAreSeen(double radius, double percent, ComplianceStatus status)
    {
        var pupil = DrawnFace.Landmarks.ImageLeftEye.Iris;
        Rgb Face(int x, int y) => pupil.DistanceTo(new(x + 0.5, y + 0.5)) < radius ? new(190, 40, 50) : new(90, 50, 35);
        Is(OfPainted(CheckIds.RedEye, Face), percent, status, tolerance: 4);
    }

    [Fact]
    public void ShutEyesHaveNoPupils()
    {
        using var photo = DrawnFace.Plain(190, 40, 50);
        var face = DrawnFace.Landmarks;
        var shut = face with { ImageLeftEye = face.ImageLeftEye with { Aspect = 0.05 }, ImageRightEye = face.ImageRightEye with { Aspect = 0.05 } };
        using var context = DrawnFace.Context(photo, shut);
        Assert.Equal(ComplianceStatus.NotAssessed, Of(CheckIds.RedEye, context).Status);
    }
}
