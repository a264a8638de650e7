using System.Runtime.Intrinsics;

namespace IdPhoto.Imaging;

/// <summary>Rows of a picture as four floats a pixel, the form in which the resampler works.</summary>
internal interface IPixelRows
{
    int Width { get; }

    int Height { get; }

    /// <summary>Reads the pixels that lie inside the picture.</summary>
    /// <param name="y">A row of the picture.</param>
    /// <param name="x">The first column.</param>
    /// <param name="pixels">Receives as many pixels as it is long.</param>
    void Read(int y, int x, Span<Vector128<float>> pixels);
}
