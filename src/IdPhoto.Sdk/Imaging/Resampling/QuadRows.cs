using System.Runtime.Intrinsics;

namespace IdPhoto.Imaging;

/// <summary>Reads and writes pixels that already are four floats.</summary>
internal readonly unsafe struct QuadRows(Vector128<float>* image, int width, int height) : IPixelRows, IPixelSink
{
    public int Width => width;

    public int Height => height;

    public void Read(int y, int x, Span<Vector128<float>> run) => Row(y, x, run.Length).CopyTo(run);

    public void Write(int y, int x, ReadOnlySpan<Vector128<float>> run) => run.CopyTo(Row(y, x, run.Length));

    private Span<Vector128<float>> Row(int y, int x, int length) => new(image + ((long)y * width) + x, length);
}
