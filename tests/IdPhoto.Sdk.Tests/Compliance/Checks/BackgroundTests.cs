using IdPhoto.Compliance;
using IdPhoto.Tests.Geometry;
using static IdPhoto.Tests.Compliance.Checks.Finding;

namespace IdPhoto.Tests.Compliance.Checks;

public class BackgroundTests
{
    [Fact]
    public void APlainWallHasNoSpreadAndNoShadow()
    {
        // A variance as a difference of sums of squares: its root is known to 1e-4.
        Is(BackgroundScene.Find(CheckIds.BackgroundUniformity, (_, _) => Grey(200)), 0, ComplianceStatus.Pass, tolerance: 1e-4);
        Is(BackgroundScene.Find(CheckIds.BackgroundShadow, (_, _) => Grey(200)), 0, ComplianceStatus.Pass);
    }

    // Greys of 255 and 119 have a lightness of 100 and 50.0. The person in the middle covers as much of either half: both are 25 from their mean.
    [Fact]
    public void TwoHalvesOfLightness100And50SpreadBy25() =>
        Is(BackgroundScene.Find(CheckIds.BackgroundUniformity, (x, _) => Grey(x < 308 ? 255 : 119)), 25, ComplianceStatus.Fail, tolerance: 0.1);

    // CIEDE2000 of greys is the difference of lightness over S_L. To white: 241 → 95.3, 4.7/1.72; 222 → 88.4, 11.6/1.66; to #DCDCDC: 87.6.
    [Theory]
    [InlineData(255, 0, ComplianceStatus.Pass)]
    [InlineData(241, 2.8, ComplianceStatus.Pass)]
    [InlineData(232, 4.6, ComplianceStatus.Borderline)]
    [InlineData(215, 8.6, ComplianceStatus.Fail)]
    public void GreyIsNotQuiteWhite(byte level, double difference, ComplianceStatus status) =>
        Is(BackgroundScene.Find(CheckIds.BackgroundColour, (_, _) => Grey(level)), difference, status, tolerance: 0.15);

    [Fact]
    public void WhiteFailsWhereLightGreyIsAskedForAndTheNearestColourCounts()
    {
        var grey = Documents.SchengenVisa with { Backgrounds = [new(0x43, 0x8E, 0xDB), new(0xDC, 0xDC, 0xDC)] };
        Is(BackgroundScene.Find(CheckIds.BackgroundColour, (_, _) => Rgb.White, grey), 7.4, ComplianceStatus.Fail, tolerance: 0.1);
        Is(BackgroundScene.Find(CheckIds.BackgroundColour, (_, _) => new(0xDC, 0xDC, 0xDC), grey), 0, ComplianceStatus.Pass, tolerance: 0.01);
    }

    [Fact]
    public void AHouseDefaultOfColourIsMeasuredButNotJudged()
    {
        var silent = Documents.SchengenVisa with { HouseDefaults = ["backgrounds"] };
        Is(BackgroundScene.Find(CheckIds.BackgroundColour, (_, _) => Grey(215), silent), 8.6, ComplianceStatus.NotAssessed, tolerance: 0.15);
    }

    // Lightness 90 (#E2E2E2) falls to 70 (#ABABAB) right of the head, within 60 pixels of the person.
    [Fact]
    public void AShadowBesideTheHeadIsAsDarkAsItIs()
    {
        static Rgb Wall(int x, int y) => Grey(x is > 440 and < 540 && y is > 150 and < 450 ? 171 : 226);
        Is(BackgroundScene.Find(CheckIds.BackgroundShadow, Wall), 20, ComplianceStatus.Fail, tolerance: 0.5);
    }

    // Tiles of 16 pixels in lightness 100 and 90: a texture of 5, above the 3 from which no shadow can be told.
    [Fact]
    public void BeforeAPatternNoShadowIsClaimed()
    {
        var result = BackgroundScene.Find(CheckIds.BackgroundShadow, (x, y) => Grey(((x / 16) + (y / 16)) % 2 == 0 ? 255 : 226));
        Assert.Equal((ComplianceStatus.NotAssessed, null), (result.Status, result.Value));
    }

    [Theory]
    [InlineData(CheckIds.BackgroundUniformity)]
    [InlineData(CheckIds.BackgroundColour)]
    [InlineData(CheckIds.BackgroundShadow)]
    public void WithoutBackgroundOrMatteNothingIsAssessed(string id)
    {
        Assert.Equal(ComplianceStatus.NotAssessed, BackgroundScene.Find(id, (_, _) => Rgb.White, radius: 500).Status);
        using var photo = DrawnFace.Plain(255, 255, 255);
        using var context = DrawnFace.Context(photo);
        Assert.Equal(ComplianceStatus.NotAssessed, Of(id, context).Status);
    }
}
