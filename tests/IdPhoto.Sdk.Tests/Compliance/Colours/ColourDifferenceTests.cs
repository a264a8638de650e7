using IdPhoto.Compliance.Colours;

namespace IdPhoto.Tests.Compliance.Colours;

public class ColourDifferenceTests
{
    // Pairs 1, 7, 10, 17, 20, 25 and 34 of the table in Sharma, Wu and Dalal (2005), which states four decimals.
    [Theory]
    [InlineData(50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425)]
    [InlineData(50, 0, 0, 50, -1, 2, 2.3669)]
    [InlineData(50, 2.5, 0, 50, 0, -2.5, 4.3065)]
    [InlineData(50, 2.5, 0, 73, 25, -18, 27.1492)]
    [InlineData(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644)]
    [InlineData(2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082)]
    public void Ciede2000AsItsAuthorsPrintIt(double l1, double a1, double b1, double l2, double a2, double b2, double difference)
    {
        var (one, two) = (new LabColour((float)l1, (float)a1, (float)b1), new LabColour((float)l2, (float)a2, (float)b2));
        Assert.Equal(difference, ColourDifference.Ciede2000(one, two), 1e-4);
        Assert.Equal(difference, ColourDifference.Ciede2000(two, one), 1e-4);
    }

    // The library's conversion against the tests' own, in double precision.
    [Theory]
    [InlineData(255, 255, 255)]
    [InlineData(0, 0, 0)]
    [InlineData(67, 142, 219)]
    [InlineData(255, 0, 0)]
    [InlineData(12, 30, 7)]
    public void LabAsTheTestsComputeIt(byte r, byte g, byte b)
    {
        var (expected, actual) = (Composition.Lab.From(new(r, g, b)), LabColour.Of(new(r, g, b)));
        Assert.Equal(expected.L, actual.L, 0.02);
        Assert.Equal(expected.A, actual.A, 0.05);
        Assert.Equal(expected.B, actual.B, 0.05);
    }
}
