using System.Runtime.Intrinsics;

namespace IdPhoto.Imaging;

/// <summary>Reads and writes one float a pixel.</summary>
internal readonly unsafe struct PlaneRows(float* plane, int width, int height) : IPixelRows, IPixelSink
{
    public int Width => width;

    public int Height => height;

    public void Read(int y, int x, Span<Vector128<float>> pixels)
    {
        var row = plane + ((long)y * width) + x;
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = Vector128.CreateScalar(row[i]);
        }
    }

    public void Write(int y, int x, ReadOnlySpan<Vector128<float>> pixels)
    {
        var row = plane + ((long)y * width) + x;
        for (var i = 0; i < pixels.Length; i++)
        {
            row[i] = pixels[i].ToScalar();
        }
    }
}
