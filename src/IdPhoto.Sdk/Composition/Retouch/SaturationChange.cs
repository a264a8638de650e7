namespace IdPhoto.Composition.Retouch;

/// <summary>Saturation in HSV: S' = S + S · f/100, held between 0 and 255, its fraction dropped; hue and value stay.</summary>
internal static class SaturationChange
{
    public static void Apply(Span<byte> pixels, double percent)
    {
        for (var i = 0; i < pixels.Length; i += PhotoImage.Channels)
        {
            var pixel = pixels.Slice(i, PhotoImage.Channels);
            var hsv = HsvPixel.FromRgb(pixel[0], pixel[1], pixel[2]);
            var s = hsv.Saturation + (hsv.Saturation * (float)(percent / 100));
            var colour = (hsv with { Saturation = (byte)Math.Clamp(s, 0f, 255f) }).ToRgb();
            (pixel[0], pixel[1], pixel[2]) = (colour.R, colour.G, colour.B);
        }
    }
}
