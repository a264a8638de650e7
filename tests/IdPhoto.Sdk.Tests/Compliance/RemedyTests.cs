using System.Globalization;
using IdPhoto.Compliance;
using IdPhoto.Compliance.Remedies;

namespace IdPhoto.Tests.Compliance;

/// <summary>Every failing check of the head says what to do, in both languages, on both sides of its limits and in both phases.</summary>
public sealed class RemedyTests
{
    private static readonly RemedyTexts Texts = new([]);
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh");

    public static TheoryData<string> Checks { get; } =
    [
        CheckIds.SingleFace, CheckIds.HeadHeight, CheckIds.EyeLine, CheckIds.TopMargin, CheckIds.ChinMargin, CheckIds.Centring,
        CheckIds.VerticalCentring, CheckIds.HeadWidth, CheckIds.InterEyeDistance, CheckIds.Roll, CheckIds.Pitch, CheckIds.Yaw,
        CheckIds.EyesOpen, CheckIds.Gaze, CheckIds.MouthClosed, CheckIds.Expression, CheckIds.HeadInsideFrame, CheckIds.Shoulders,
    ];

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_failed_check_says_what_to_do(string id)
    {
        foreach (var phase in Enum.GetValues<CompliancePhase>())
        {
            foreach (var value in new[] { 0.0, 3 })
            {
                var failed = ComplianceResult.Measured(id, value, "%", new AllowedRange(1, 2), 0);
                Assert.Equal(ComplianceStatus.Fail, failed.Status);
                Assert.Matches(@"^[A-Z][^。]{15,}\.$", Texts.For(failed, phase, English));
                Assert.Matches("^[^.]{8,}。$", Texts.For(failed, phase, Chinese));
            }
        }
    }

    [Fact]
    public void Sides_are_those_of_the_picture()
    {
        var left = ComplianceResult.Measured(CheckIds.Gaze, -40, "deg", AllowedRange.Within(15), 7);
        Assert.Equal("The eyes look to the picture's left. Look into the lens.", Texts.For(left, CompliancePhase.Source, English));
        var right = ComplianceResult.Measured(CheckIds.Roll, 12, "deg", AllowedRange.Within(8), 1);
        Assert.Equal("头部倾斜，头顶偏向画面右侧。请把头摆正，双眼保持水平。", Texts.For(right, CompliancePhase.Source, Chinese));
    }
}
