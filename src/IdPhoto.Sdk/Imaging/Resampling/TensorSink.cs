using System.Runtime.Intrinsics;

namespace IdPhoto.Imaging;

/// <summary>Writes pixels as floats, scaled and shifted, interleaved (H×W×3) or planar (3×H×W).</summary>
internal readonly unsafe struct TensorSink(float* tensor, int width, int height, TensorScaling scaling, bool planar) : IPixelSink
{
    public void Write(int y, int x, ReadOnlySpan<Vector128<float>> pixels)
    {
        var (factor, offset) = (scaling.Factor, scaling.Offset);
        var (channel, pixel) = planar ? ((long)width * height, 1) : (1L, 3);
        var target = tensor + ((((long)y * width) + x) * pixel);
        for (var i = 0; i < pixels.Length; i++, target += pixel)
        {
            // Cubic overshoots: a model must never see what no 8-bit picture can hold.
            var clipped = Vector128.Min(Vector128.Max(pixels[i], Vector128<float>.Zero), Vector128.Create(255f));
            var value = (clipped * factor) + offset;
            target[0] = value.GetElement(scaling.First);
            target[channel] = value.GetElement(1);
            target[2 * channel] = value.GetElement(2 - scaling.First);
        }
    }
}
