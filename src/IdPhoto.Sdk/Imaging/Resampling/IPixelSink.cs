using System.Runtime.Intrinsics;

namespace IdPhoto.Imaging;

/// <summary>Takes the resampled pixels, a run of one row at a time.</summary>
internal interface IPixelSink
{
    void Write(int y, int x, ReadOnlySpan<Vector128<float>> pixels);
}
