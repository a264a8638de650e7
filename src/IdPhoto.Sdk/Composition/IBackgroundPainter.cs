namespace IdPhoto.Composition;

/// <summary>The colour of each pixel of a background.</summary>
internal interface IBackgroundPainter
{
    Rgb At(int x, int y);
}
