using System.Buffers;
using System.Runtime.Intrinsics;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// The unknown pixels' equations: neighbours agree by their colours and each pixel with itself, by the confidence of its opinion, and the
/// sure pixels around hold both ends. Symmetric and positive definite.
/// </summary>
internal sealed class BandSystem : IDisposable
{
    private readonly SureRegions _regions;
    private readonly float[] _rows;
    private readonly float[] _vectors;
    private readonly int[] _offsets = new int[MattingLaplacian.Row];

    /// <summary>Sets the equations up.</summary>
    /// <param name="light">The photo in linear light.</param>
    /// <param name="regions">The trimap; not disposed.</param>
    /// <param name="opinions">One for each unknown pixel.</param>
    /// <param name="alpha">What each pixel says by itself; sure pixels exactly 0 or 1.</param>
    public BandSystem(ReadOnlySpan<Vector128<float>> light, SureRegions regions, ReadOnlySpan<PixelOpinion> opinions, ReadOnlySpan<float> alpha)
    {
        _regions = regions;
        for (var k = 0; k < _offsets.Length; k++)
        {
            _offsets[k] = (((k / 5) - 2) * regions.Width) + (k % 5) - 2;
        }

        _rows = ArrayPool<float>.Shared.Rent(Count * MattingLaplacian.Row);
        _vectors = ArrayPool<float>.Shared.Rent(3 * Count);
        _rows.AsSpan(0, Count * MattingLaplacian.Row).Clear();
        new MattingLaplacian(light, regions.Width, regions.Height).Build(regions.Index, _rows);
        for (var u = 0; u < Count; u++)
        {
            var weight = opinions[u].Confidence + PixelOpinion.PriorWeight;
            ref var centre = ref _rows[(u * MattingLaplacian.Row) + MattingLaplacian.Centre];
            centre += weight;
            Diagonal[u] = centre;
            Solution[u] = alpha[regions.Unknown[u]];
            Right[u] = (weight * Solution[u]) - SumKnown(u, alpha);
        }
    }

    /// <summary>How many equations there are.</summary>
    public int Count => _regions.Count;

    /// <summary>The right-hand side.</summary>
    public Span<float> Right => _vectors.AsSpan(0, Count);

    /// <summary>The matrix's diagonal.</summary>
    public Span<float> Diagonal => _vectors.AsSpan(Count, Count);

    /// <summary>The unknown opacities: at first every pixel by itself.</summary>
    public Span<float> Solution => _vectors.AsSpan(2 * Count, Count);

    /// <summary>The matrix times a vector.</summary>
    public void Multiply(ReadOnlySpan<float> vector, Span<float> product)
    {
        var index = _regions.Index;
        var unknown = _regions.Unknown;
        for (var u = 0; u < product.Length; u++)
        {
            var sum = 0f;
            var row = _rows.AsSpan(u * MattingLaplacian.Row, MattingLaplacian.Row);
            for (var k = 0; k < row.Length; k++)
            {
                var number = index[Neighbour(unknown[u], k)];
                sum += number >= 0 ? row[k] * vector[number] : 0;
            }

            product[u] = sum;
        }
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_rows);
        ArrayPool<float>.Shared.Return(_vectors);
    }

    private float SumKnown(int u, ReadOnlySpan<float> alpha)
    {
        var sum = 0f;
        for (var k = 0; k < MattingLaplacian.Row; k++)
        {
            var at = Neighbour(_regions.Unknown[u], k);
            sum += _regions.Index[at] < 0 ? _rows[(u * MattingLaplacian.Row) + k] * alpha[at] : 0;
        }

        return sum;
    }

    // Beyond the picture some other pixel: no window reaches there, and the coefficient is 0.
    private int Neighbour(int at, int k) => Math.Clamp(at + _offsets[k], 0, _regions.Index.Length - 1);
}
