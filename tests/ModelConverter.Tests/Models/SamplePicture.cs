using NetVips;

namespace IdPhoto.ModelConverter.Tests.Models;

/// <summary>
/// Input tensors for the models from a picture. The resampling is this class's own, so that its numbers do not move with an imaging
/// library: bilinear between pixel centres, no antialiasing, no rounding, edge pixels repeated.
/// </summary>
internal sealed class SamplePicture
{
    private readonly int _width;
    private readonly int _height;
    private readonly byte[] _rgb;

    private SamplePicture(int width, int height, byte[] rgb) => (_width, _height, _rgb) = (width, height, rgb);

    public static SamplePicture Astronaut() => Load(RepositoryRoot.Combine("samples", "photos", "astronaut.png"));

    public static SamplePicture Load(string path)
    {
        using var image = Image.NewFromFile(path);
        using var srgb = image.Colourspace(Enums.Interpretation.Srgb);
        using var flat = srgb.HasAlpha() ? srgb.Flatten() : srgb.Copy();
        return new SamplePicture(flat.Width, flat.Height, flat.WriteToMemory<byte>());
    }

    /// <summary>The whole picture, stretched to size×size, 1×H×W×3: value·scale + offset.</summary>
    public float[] ToTensor(int size, float scale, float offset) => Resample(size, scale, offset, 0, 0, _width, _height);

    /// <summary>A square of the picture, in pixels, scaled to size×size.</summary>
    public float[] ToTensor(int size, float scale, float offset, float left, float top, float side) =>
        Resample(size, scale, offset, left, top, side, side);

    private float[] Resample(int size, float scale, float offset, float left, float top, float width, float height)
    {
        var tensor = new float[size * size * 3];
        for (var i = 0; i < tensor.Length; i++)
        {
            var (column, row) = (i / 3 % size, i / 3 / size);
            var (x, y) = (left + ((column + 0.5f) * width / size) - 0.5f, top + ((row + 0.5f) * height / size) - 0.5f);
            tensor[i] = (Sample(x, y, i % 3) * scale) + offset;
        }

        return tensor;
    }

    private float Sample(float x, float y, int channel)
    {
        var (x0, y0) = ((int)MathF.Floor(x), (int)MathF.Floor(y));
        var upper = float.Lerp(Pixel(x0, y0, channel), Pixel(x0 + 1, y0, channel), x - x0);
        var lower = float.Lerp(Pixel(x0, y0 + 1, channel), Pixel(x0 + 1, y0 + 1, channel), x - x0);
        return float.Lerp(upper, lower, y - y0);
    }

    private float Pixel(int x, int y, int channel) =>
        _rgb[(((Math.Clamp(y, 0, _height - 1) * _width) + Math.Clamp(x, 0, _width - 1)) * 3) + channel];
}
