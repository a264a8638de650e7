using IdPhoto.Compliance;

namespace IdPhoto.Tests.Compliance.Checks;

/// <summary>Pose, eyes, mouth and expression of a face whose numbers are known.</summary>
public sealed class FaceTests
{
    [Theory]
    [InlineData(0, ComplianceStatus.Pass)]
    [InlineData(-6, ComplianceStatus.Pass)]
    [InlineData(7, ComplianceStatus.Borderline)]
    [InlineData(9, ComplianceStatus.Borderline)]
    [InlineData(9.5, ComplianceStatus.Fail)]
    [InlineData(-15, ComplianceStatus.Fail)]
    public void Roll(double degrees, ComplianceStatus expected) =>
        Expect(CheckIds.Roll, degrees, "deg", expected, new() { RollDegrees = degrees, Pose = new(0, 6, degrees) });

    [Fact]
    public void Eyes_and_face_that_disagree_about_the_roll_widen_its_error()
    {
        var result = new SyntheticPortrait { RollDegrees = 6, Pose = new(0, 6, 9) }.Check(CheckIds.Roll);
        Assert.Equal((ComplianceStatus.Borderline, 6.0, 3.0), (result.Status, Math.Round(result.Value!.Value, 9), Math.Round(result.Uncertainty!.Value, 9)));
    }

    // A face that looks straight ahead reads 6; the error is 8.
    [Theory]
    [InlineData(6, 0, ComplianceStatus.Pass)]
    [InlineData(12, 6, ComplianceStatus.Borderline)]
    [InlineData(-5, -11, ComplianceStatus.Borderline)]
    [InlineData(20, 14, ComplianceStatus.Fail)]
    [InlineData(-8, -14, ComplianceStatus.Fail)]
    public void Pitch(double read, double degrees, ComplianceStatus expected) =>
        Expect(CheckIds.Pitch, degrees, "deg", expected, new() { Pose = new(0, read, 0) });

    [Theory]
    [InlineData(2, ComplianceStatus.Pass)]
    [InlineData(-4, ComplianceStatus.Borderline)]
    [InlineData(7, ComplianceStatus.Borderline)]
    [InlineData(8, ComplianceStatus.Fail)]
    [InlineData(-30, ComplianceStatus.Fail)]
    public void Yaw(double degrees, ComplianceStatus expected) =>
        Expect(CheckIds.Yaw, degrees, "deg", expected, new() { Pose = new(degrees, 6, 0) });

    [Theory]
    [InlineData(0.3, ComplianceStatus.Pass)]
    [InlineData(0.16, ComplianceStatus.Borderline)]
    [InlineData(0.135, ComplianceStatus.Borderline)]
    [InlineData(0.1, ComplianceStatus.Fail)]
    public void Eyes_open(double aspect, ComplianceStatus expected) =>
        Expect(CheckIds.EyesOpen, aspect, "ratio", expected, new() { EyeAspect = aspect });

    [Fact]
    public void Turning_the_head_does_not_open_the_eyes() =>
        Expect(CheckIds.EyesOpen, 0.1, "ratio", ComplianceStatus.Fail, new() { EyeAspect = 0.2, Pose = new(60, 6, 0) });

    // Offsets over the eye's width of 27.5 mm, on a radius of 10.5 mm: the arc sine.
    [Theory]
    [InlineData(0, 0, ComplianceStatus.Pass)]
    [InlineData(0.05, 7.5243, ComplianceStatus.Pass)]
    [InlineData(-0.1, -15.1823, ComplianceStatus.Borderline)]
    [InlineData(0.2, 31.5881, ComplianceStatus.Fail)]
    public void Gaze(double offset, double degrees, ComplianceStatus expected) =>
        Expect(CheckIds.Gaze, degrees, "deg", expected, new() { IrisOffset = offset }, 1e-3);

    // 10.5 mm · sin(gaze) = offset · cos(yaw) · 27.5 mm + 2.5 mm · sin(yaw): turned by 20°, the eyes on the camera lie 0.033 to the other side.
    [Fact]
    public void A_turned_head_can_look_at_the_camera() =>
        Expect(CheckIds.Gaze, 0, "deg", ComplianceStatus.Pass, new() { IrisOffset = -0.0330882, Pose = new(20, 6, 0) }, 1e-3);

    [Fact]
    public void Shut_eyes_have_no_gaze()
    {
        var result = new SyntheticPortrait { EyeAspect = 0.1 }.Check(CheckIds.Gaze);
        Assert.Equal((ComplianceStatus.NotAssessed, (double?)null), (result.Status, result.Value));
        Assert.Equal("The eyes are too far shut to see where they look.", result.Reason);
    }

    [Theory]
    [InlineData(0.01, ComplianceStatus.Pass)]
    [InlineData(0.04, ComplianceStatus.Borderline)]
    [InlineData(0.065, ComplianceStatus.Borderline)]
    [InlineData(0.1, ComplianceStatus.Fail)]
    public void Mouth_closed(double opening, ComplianceStatus expected) =>
        Expect(CheckIds.MouthClosed, opening, "ratio", expected, new() { MouthOpening = opening });

    // Half the width over 0.78 in units of 0.27, half the lift in units of 0.17.
    [Theory]
    [InlineData(0.78, 0, 0, ComplianceStatus.Pass)]
    [InlineData(0.886, 0, 0.1962963, ComplianceStatus.Borderline)]
    [InlineData(0.915, 0.068, 0.45, ComplianceStatus.Borderline)]
    [InlineData(1.05, 0.17, 1, ComplianceStatus.Fail)]
    public void A_smile(double width, double lift, double strength, ComplianceStatus expected) =>
        Expect(CheckIds.Expression, strength, "ratio", expected, new() { MouthWidth = width, MouthLift = lift });

    // Above 0.42, in units of 0.2.
    [Theory]
    [InlineData(0.44, 0.1, ComplianceStatus.Pass)]
    [InlineData(0.5, 0.4, ComplianceStatus.Borderline)]
    [InlineData(0.57, 0.75, ComplianceStatus.Fail)]
    public void Raised_brows(double brows, double strength, ComplianceStatus expected) =>
        Expect(CheckIds.Expression, strength, "ratio", expected, new() { Brows = brows });

    [Theory]
    [InlineData(CheckIds.Glasses)]
    [InlineData(CheckIds.EyesVisible)]
    public void What_no_model_tells_is_not_assessed(string id)
    {
        var result = new SyntheticPortrait().Check(id);
        Assert.Equal((ComplianceStatus.NotAssessed, (double?)null), (result.Status, result.Value));
        Assert.EndsWith($"register a check of your own for {id}.", result.Reason, StringComparison.Ordinal);
    }

    private static void Expect(
        string id, double value, string unit, ComplianceStatus expected, SyntheticPortrait portrait, double tolerance = 1e-6)
    {
        SyntheticPortrait planned = portrait with { Phase = CompliancePhase.Source, Enlargement = 0.37, PhotoOffset = new(120, -35) };
        Assert.All([portrait, planned], picture =>
        {
            var result = picture.Check(id);
            Assert.Equal((expected, unit), (result.Status, result.Unit));
            Assert.Equal(value, result.Value!.Value, tolerance);
        });
    }
}
