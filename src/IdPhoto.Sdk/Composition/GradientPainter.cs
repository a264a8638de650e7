using IdPhoto.Imaging;

namespace IdPhoto.Composition;

/// <summary>The colours of a gradient over a picture, mixed in linear light.</summary>
internal readonly struct GradientPainter(GradientBackground gradient, int width, int height) : IBackgroundPainter
{
    /// <summary>The colour of a pixel.</summary>
    public Rgb At(int x, int y)
    {
        var t = gradient.Shape == GradientShape.Linear ? (y + 0.5f) / height : FromCentre(x + 0.5f, y + 0.5f);
        return new(Mix(gradient.From.R, gradient.To.R, t), Mix(gradient.From.G, gradient.To.G, t), Mix(gradient.From.B, gradient.To.B, t));
    }

    private float FromCentre(float x, float y)
    {
        var (dx, dy) = (x - (width / 2f), y - (height / 2f));
        return MathF.Sqrt((dx * dx) + (dy * dy)) / MathF.Sqrt((width * width / 4f) + (height * height / 4f));
    }

    private static byte Mix(byte from, byte to, float t) =>
        LinearLight.Encode(LinearLight.Decode(from) + (t * (LinearLight.Decode(to) - LinearLight.Decode(from))));
}
