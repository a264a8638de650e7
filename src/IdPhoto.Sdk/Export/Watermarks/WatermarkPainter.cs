namespace IdPhoto.Export.Watermarks;

/// <summary>
/// Lays the text over a picture in rows about its middle. Each pixel looks up where it lies in the turned pattern, so that nothing is
/// rotated but one point.
/// </summary>
internal static class WatermarkPainter
{
    public static void Paint(PhotoImage photo, Watermark mark)
    {
        var capHeight = mark.TextHeight * photo.Height;
        var text = mark.FontFile is { } font ? FontText.Render(mark.Text, font, capHeight) : StrokeText.Render(mark.Text, capHeight);
        var (pitchX, pitchY) = (text.Width + (mark.Spacing * capHeight), text.Height + (mark.Spacing * capHeight));
        var (sin, cos) = Math.SinCos(mark.AngleDegrees * Math.PI / 180);
        for (var y = 0; y < photo.Height; y++)
        {
            var row = photo.Row(y);
            for (var x = 0; x < photo.Width; x++)
            {
                // From the middle, where the middle of one text lies.
                var (dx, dy) = (x + 0.5 - (photo.Width / 2.0), y + 0.5 - (photo.Height / 2.0));
                var (along, down) = ((dx * cos) - (dy * sin) + (text.Width / 2.0), (dx * sin) + (dy * cos) + (text.Height / 2.0));
                var line = Math.Floor(down / pitchY);
                var shift = line % 2 == 0 ? 0 : pitchX / 2;
                var coverage = text.At(Within(along + shift, pitchX), Within(down, pitchY));
                if (coverage > 0)
                {
                    Blend(row.Slice(x * PhotoImage.Channels, PhotoImage.Channels), mark.Colour, coverage * mark.Opacity);
                }
            }
        }
    }

    private static double Within(double value, double pitch) => value - (Math.Floor(value / pitch) * pitch);

    private static void Blend(Span<byte> pixel, Rgb colour, double part)
    {
        pixel[0] = Mix(pixel[0], colour.R, part);
        pixel[1] = Mix(pixel[1], colour.G, part);
        pixel[2] = Mix(pixel[2], colour.B, part);
    }

    private static byte Mix(byte under, byte over, double part) => (byte)(under + ((over - under) * part) + 0.5);
}
