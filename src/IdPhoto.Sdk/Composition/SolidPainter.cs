namespace IdPhoto.Composition;

/// <summary>The same colour everywhere.</summary>
internal readonly struct SolidPainter(Rgb colour) : IBackgroundPainter
{
    public Rgb At(int x, int y) => colour;
}
