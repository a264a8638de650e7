using IdPhoto.Compliance;
using static IdPhoto.Tests.Compliance.Checks.Finding;

namespace IdPhoto.Tests.Compliance.Checks;

public class LightTests
{
    // Luminance levels (linear light): sRGB 200 → 147, 150 → 78, 120 → 48, 100 → 32.
    [Theory]
    [InlineData(200, 200, 100, ComplianceStatus.Pass)]
    [InlineData(200, 150, 100 * 78 / 147.0, ComplianceStatus.Borderline)]
    [InlineData(100, 200, 100 * 32 / 147.0, ComplianceStatus.Fail)]
    public void TheDarkerCheekIsAShareOfTheBrighterOne(byte left, byte right, double percent, ComplianceStatus status) =>
        Is(OfPainted(CheckIds.LightingSymmetry, (x, _) => Grey(x < 308 ? left : right)), percent, status, tolerance: 0.5);

    // Above row 272, the eye line, lies the forehead alone.
    [Theory]
    [InlineData(200, 50, 100, ComplianceStatus.Pass)]
    [InlineData(200, 150, 75, ComplianceStatus.Pass)]
    [InlineData(200, 100, 50, ComplianceStatus.Borderline)]
    [InlineData(200, 60, 30, ComplianceStatus.Fail)]
    public void ZonesAreComparedInTheWorstChannel(byte below, byte forehead, double percent, ComplianceStatus status)
    {
        // In the first case only half of the forehead is dark, as under a fringe: the brighter half counts.
        var fringe = forehead == 50;
        Rgb Face(int x, int y) => y < 272 && (!fringe || x % 4 < 2) ? new(below, forehead, below) : Grey(below);
        Is(OfPainted(CheckIds.FaceZones, Face), percent, status, tolerance: 0.01);
    }

    // sRGB 30 → luminance level 3, 64 → 13, 90 → 26, of 255.
    [Theory]
    [InlineData(30, 100 * 3 / 255.0, ComplianceStatus.Fail)]
    [InlineData(64, 100 * 13 / 255.0, ComplianceStatus.Borderline)]
    [InlineData(90, 100 * 26 / 255.0, ComplianceStatus.Pass)]
    public void ADarkFaceHasALowMeanLuminance(byte level, double percent, ComplianceStatus status) =>
        Is(OfPainted(CheckIds.UnderExposure, (_, _) => Grey(level)), percent, status);

    // One column in ten, thirty or two hundred is white; a row of the face has some 200 pixels.
    [Theory]
    [InlineData(10, ComplianceStatus.Fail)]
    [InlineData(30, ComplianceStatus.Borderline)]
    [InlineData(200, ComplianceStatus.Pass)]
    public void BurntOutPixelsAreCounted(int period, ComplianceStatus status) =>
        Is(OfPainted(CheckIds.OverExposure, (x, _) => Grey(x % period == 0 ? 255 : 180)), 100.0 / period, status, tolerance: 0.3);

    [Theory]
    [InlineData(64, 6, ComplianceStatus.Fail)]
    [InlineData(128, 7, ComplianceStatus.Borderline)]
    [InlineData(200, 7.644, ComplianceStatus.Pass)]
    public void TonesAreBits(int levels, double bits, ComplianceStatus status) =>
        Is(OfPainted(CheckIds.DynamicRange, (x, y) => Grey(20 + (((x * 7) + (y * 13)) % levels))), bits, status, tolerance: 0.001);

    // Under D50 grey has a* = b* = 0, which is 5 below either range of skin: √50.
    [Theory]
    [InlineData(222, 180, 155, 0, ComplianceStatus.Pass)]
    [InlineData(128, 128, 128, 7.07, ComplianceStatus.Fail)]
    [InlineData(120, 140, 190, 33.9, ComplianceStatus.Fail)]
    public void SkinHasTheColoursOfSkin(byte r, byte g, byte b, double distance, ComplianceStatus status) =>
        Is(OfPainted(CheckIds.NaturalColour, (_, _) => new(r, g, b)), distance, status, tolerance: 0.5);
}
