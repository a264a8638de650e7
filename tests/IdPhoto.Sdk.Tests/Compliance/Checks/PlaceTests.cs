using IdPhoto.Compliance;
using IdPhoto.Tests.Geometry;

namespace IdPhoto.Tests.Compliance.Checks;

/// <summary>Where the head lies in the frame: 827×1063 pixels for 35×45 mm, unless the test says otherwise.</summary>
public sealed class PlaceTests
{
    // Allowed are 32 to 36 mm; the error is 6 % of the height, so the middle half passes and up to 2.2 mm outside is undecided.
    [Theory]
    [InlineData(34, ComplianceStatus.Pass)]
    [InlineData(32.5, ComplianceStatus.Borderline)]
    [InlineData(37.5, ComplianceStatus.Borderline)]
    [InlineData(39, ComplianceStatus.Fail)]
    [InlineData(29, ComplianceStatus.Fail)]
    public void Head_height(double millimetres, ComplianceStatus expected) =>
        Expect(CheckIds.HeadHeight, millimetres, "mm", expected, new() { Crown = (millimetres * 1063 / 45) - 410 });

    // The US passport allows 28 to 35 mm on a frame of 50.8; the error is 1 % of a head of 66 mm.
    [Theory]
    [InlineData(31.5, ComplianceStatus.Pass)]
    [InlineData(28.2, ComplianceStatus.Borderline)]
    [InlineData(35.4, ComplianceStatus.Borderline)]
    [InlineData(36, ComplianceStatus.Fail)]
    public void Eye_line(double millimetres, ComplianceStatus expected) => Expect(
        CheckIds.EyeLine,
        millimetres,
        "mm",
        expected,
        new() { Template = Documents.UsPassport, Eyes = new(300, 600 - (millimetres * 600 / 50.8)) });

    // The Chinese passport allows 3 to 5 mm above the crown, at least 7 mm below the chin.
    [Theory]
    [InlineData(4, ComplianceStatus.Pass)]
    [InlineData(2.5, ComplianceStatus.Borderline)]
    [InlineData(0.5, ComplianceStatus.Fail)]
    [InlineData(8, ComplianceStatus.Fail)]
    public void Top_margin(double millimetres, ComplianceStatus expected) => Expect(
        CheckIds.TopMargin,
        millimetres,
        "mm",
        expected,
        new() { Template = Documents.CnPassport, Crown = 200, Chin = 160, Eyes = new(195, 200 + (millimetres * 567 / 48)) });

    [Theory]
    [InlineData(9, ComplianceStatus.Pass)]
    [InlineData(7.3, ComplianceStatus.Borderline)]
    [InlineData(6.7, ComplianceStatus.Borderline)]
    [InlineData(5, ComplianceStatus.Fail)]
    public void Chin_margin(double millimetres, ComplianceStatus expected) => Expect(
        CheckIds.ChinMargin,
        millimetres,
        "mm",
        expected,
        new() { Template = Documents.CnPassport, Crown = 200, Chin = 160, Eyes = new(195, 567 - 160 - (millimetres * 567 / 48)) });

    [Theory]
    [InlineData(50, ComplianceStatus.Pass)]
    [InlineData(47.1, ComplianceStatus.Pass)]
    [InlineData(46.5, ComplianceStatus.Borderline)]
    [InlineData(56.5, ComplianceStatus.Borderline)]
    [InlineData(42.5, ComplianceStatus.Fail)]
    [InlineData(58, ComplianceStatus.Fail)]
    public void Centring(double percent, ComplianceStatus expected) =>
        Expect(CheckIds.Centring, percent, "%", expected, new() { Eyes = new(percent * 8.27, 480) });

    // 58 % may be a child.
    [Theory]
    [InlineData(45, ComplianceStatus.Pass)]
    [InlineData(50.5, ComplianceStatus.Borderline)]
    [InlineData(58, ComplianceStatus.Borderline)]
    [InlineData(28, ComplianceStatus.Fail)]
    [InlineData(61, ComplianceStatus.Fail)]
    public void Vertical_centring(double percent, ComplianceStatus expected) =>
        Expect(CheckIds.VerticalCentring, percent, "%", expected, new() { Eyes = new(413.5, percent * 10.63) });

    [Theory]
    [InlineData(60, ComplianceStatus.Pass)]
    [InlineData(48, ComplianceStatus.Borderline)]
    [InlineData(80, ComplianceStatus.Borderline)]
    [InlineData(40, ComplianceStatus.Fail)]
    [InlineData(85, ComplianceStatus.Fail)]
    public void Head_width(double percent, ComplianceStatus expected) =>
        Expect(CheckIds.HeadWidth, percent, "%", expected, new() { FaceWidth = percent * 8.27 });

    [Theory]
    [InlineData(CheckIds.VerticalCentring)]
    [InlineData(CheckIds.HeadWidth)]
    public void Icaos_shares_are_not_asked_of_a_square_frame(string id)
    {
        var result = new SyntheticPortrait { Template = Documents.UsPassport }.Check(id);
        Assert.Equal((ComplianceStatus.NotAssessed, (double?)null, (double?)null), (result.Status, result.Min, result.Max));
        Assert.InRange(result.Value!.Value, 60, 90);
        Assert.StartsWith("The rule is ICAO's", result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CheckIds.EyeLine, 24.68)]
    [InlineData(CheckIds.TopMargin, 3.81)]
    [InlineData(CheckIds.ChinMargin, 7.32)]
    public void What_the_authority_does_not_state_is_measured_and_not_judged(string id, double millimetres)
    {
        var result = new SyntheticPortrait().Check(id);
        Assert.Equal((ComplianceStatus.NotAssessed, "mm", (double?)null, (double?)null), (result.Status, result.Unit, result.Min, result.Max));
        Assert.Equal(millimetres, result.Value!.Value, 0.01);
        Assert.Equal("No source states this rule for eu-schengen-visa.", result.Reason);
    }

    private static void Expect(string id, double value, string unit, ComplianceStatus expected, SyntheticPortrait portrait)
    {
        // The planned crop of a photo of another size and origin is judged like the finished photo.
        SyntheticPortrait planned = portrait with { Phase = CompliancePhase.Source, Enlargement = 0.37, PhotoOffset = new(120, -35) };
        Assert.All([portrait, planned], picture =>
        {
            var result = picture.Check(id);
            Assert.Equal((expected, unit), (result.Status, result.Unit));
            Assert.Equal(value, result.Value!.Value, 1e-6);
        });
    }
}
