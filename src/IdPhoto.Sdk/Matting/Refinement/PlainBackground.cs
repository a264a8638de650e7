using System.Buffers;
using System.Runtime.Intrinsics;
using IdPhoto.Imaging;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// Where the background around a person is one colour, as a wall's is. There whatever stands out of it is a hair, however far from the
/// model's edge; in a room or a street it may be anything.
/// </summary>
/// <remarks>Every fourth pixel is looked at.</remarks>
internal sealed class PlainBackground : IDisposable
{
    private const int Step = 4;

    // Surely background, for the model.
    private const float Nobody = 0.02f;

    // Encoded values from 0 to 1: how far a wall's light may drift within a window, and which share of the window must be like the rest.
    private const float Drift = 0.08f;
    private const float LeastShare = 0.8f;

    private readonly int _width;
    private readonly Vector128<float>[] _sums;

    /// <summary>Looks at a photo.</summary>
    /// <param name="colours">Its colours, from 0 to 1.</param>
    /// <param name="alpha">The model's matte.</param>
    /// <param name="width">Columns of both.</param>
    /// <param name="reach">How far around a pixel its background is looked at, pixels.</param>
    public PlainBackground(ReadOnlySpan<Vector128<float>> colours, ReadOnlySpan<float> alpha, int width, int reach)
    {
        _width = ((width - 1) / Step) + 1;
        var height = (((alpha.Length / width) - 1) / Step) + 1;
        var (count, radius) = (_width * height, Math.Max(1, reach / Step));
        _sums = ArrayPool<Vector128<float>>.Shared.Rent(2 * count);
        var sums = _sums.AsSpan(0, count);
        var alike = _sums.AsSpan(count, count);
        for (var i = 0; i < count; i++)
        {
            var at = (i / _width * Step * width) + (i % _width * Step);
            sums[i] = alpha[at] < Nobody ? colours[at].WithElement(3, 1f) : default;
            alike[i] = sums[i];
        }

        BoxFilter.Mean(sums, _width, height, radius);
        for (var i = 0; i < count; i++)
        {
            var off = alike[i] - (sums[i] / (sums[i].GetElement(3) + 1e-6f));
            off = off.WithElement(3, 0f);
            alike[i] = Vector128.CreateScalar(alike[i].GetElement(3) > 0 && Vector128.Dot(off, off) < Drift * Drift ? 1f : 0f);
        }

        BoxFilter.Mean(alike, _width, height, radius);
        for (var i = 0; i < count; i++)
        {
            var share = sums[i].GetElement(3);
            sums[i] = Vector128.CreateScalar(share > 0.01f && alike[i].ToScalar() > LeastShare * share ? 1f : 0f);
        }
    }

    /// <summary>Whether the background around a pixel is plain.</summary>
    public bool At(int x, int y) => _sums[(y / Step * _width) + (x / Step)].ToScalar() > 0;

    public void Dispose() => ArrayPool<Vector128<float>>.Shared.Return(_sums);
}
