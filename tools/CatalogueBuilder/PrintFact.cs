namespace IdPhoto.CatalogueBuilder;

/// <summary>A print: millimetres at a resolution; pixels only where a source states them.</summary>
internal sealed record PrintFact(double WidthMm, double HeightMm, (int Width, int Height)? Pixels, int Dpi)
{
    private const double MillimetresPerInch = 25.4;

    public (int Width, int Height) RoundedPixels() => Pixels ?? (Round(WidthMm), Round(HeightMm));

    private int Round(double mm) => (int)Math.Round(mm / MillimetresPerInch * Dpi, MidpointRounding.AwayFromZero);
}
