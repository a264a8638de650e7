using System.Runtime.Intrinsics;
using IdPhoto.Imaging;

namespace IdPhoto.Matting.Refinement;

/// <summary>Takes the guided filter's coefficients (red, green, blue, constant) as they are enlarged, and turns them into alpha at once.</summary>
internal readonly unsafe struct LinearModelSink(PhotoImage guide, float* alpha) : IPixelSink
{
    public void Write(int y, int x, ReadOnlySpan<Vector128<float>> pixels)
    {
        var colours = guide.Row(y)[(3 * x)..];
        var row = alpha + ((long)y * guide.Width) + x;
        for (var i = 0; i < pixels.Length; i++)
        {
            var colour = Vector128.Create(colours[3 * i], colours[(3 * i) + 1], colours[(3 * i) + 2], 255f);
            row[i] = Math.Clamp(Vector128.Dot(pixels[i], colour) / 255f, 0f, 1f);
        }
    }
}
