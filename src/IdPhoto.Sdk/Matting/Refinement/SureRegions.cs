using System.Buffers;
using IdPhoto.Imaging;

namespace IdPhoto.Matting.Refinement;

/// <summary>A trimap: where a matte is surely right, and the band along its edge where only the photo can tell.</summary>
internal sealed class SureRegions : IDisposable
{
    public const sbyte Person = 1;
    public const sbyte Background = -1;

    // Hair goes out from the edge, not in: before a plain wall it is looked for farther out. In a room or a street much has a hair's
    // colour, and the model's edge is followed closely.
    private const double OutwardsBeforePlain = 2.5;
    private const double OutwardsElsewhere = 0.4;
    private const float Spare = 0.015f;

    private readonly int _size;
    private readonly sbyte[] _kind;
    private readonly int[] _index;
    private readonly int[] _unknown;

    /// <summary>Divides a matte: sure is a pixel whose whole neighbourhood says the same.</summary>
    /// <param name="alpha">The matte on the grid.</param>
    /// <param name="width">The grid's columns.</param>
    /// <param name="plain">Where the background is one colour.</param>
    /// <param name="radius">How far the matte may be wrong, pixels of the grid.</param>
    public SureRegions(ReadOnlySpan<float> alpha, int width, PlainBackground plain, int radius)
    {
        (Width, Height, _size) = (width, alpha.Length / width, alpha.Length);
        _kind = ArrayPool<sbyte>.Shared.Rent(_size);
        _index = ArrayPool<int>.Shared.Rent(_size);
        _unknown = ArrayPool<int>.Shared.Rent(_size);
        var means = ArrayPool<float>.Shared.Rent(3 * _size);
        var inwards = Mean(alpha, means.AsSpan(0, _size), radius);
        var far = Mean(alpha, means.AsSpan(_size, _size), OutwardsBeforePlain * radius);
        var near = Mean(alpha, means.AsSpan(2 * _size, _size), OutwardsElsewhere * radius);
        var count = 0;
        for (int y = 0, i = 0; y < Height; y++)
        {
            for (var x = 0; x < width; x++, i++)
            {
                var outwards = plain.At(x, y) ? far[i] : near[i];
                var kind = inwards[i] > 1 - Spare ? Person : outwards < Spare ? Background : (sbyte)0;
                _kind[i] = kind;
                _index[i] = kind == 0 ? count : -1;
                _unknown[count] = i;
                count += kind == 0 ? 1 : 0;
            }
        }

        Count = count;

        ArrayPool<float>.Shared.Return(means);
    }

    /// <summary>The grid's columns.</summary>
    public int Width { get; }

    /// <summary>The grid's rows.</summary>
    public int Height { get; }

    /// <summary>How many pixels are unknown.</summary>
    public int Count { get; }

    /// <summary><see cref="Person"/>, <see cref="Background"/> or 0 for unknown: one value a pixel.</summary>
    public ReadOnlySpan<sbyte> Kind => _kind.AsSpan(0, _size);

    /// <summary>Each pixel's number among the unknown, −1 for the others.</summary>
    public ReadOnlySpan<int> Index => _index.AsSpan(0, _size);

    /// <summary>The unknown pixels, in the order of the rows.</summary>
    public ReadOnlySpan<int> Unknown => _unknown.AsSpan(0, Count);

    public void Dispose()
    {
        ArrayPool<sbyte>.Shared.Return(_kind);
        ArrayPool<int>.Shared.Return(_index);
        ArrayPool<int>.Shared.Return(_unknown);
    }

    private Span<float> Mean(ReadOnlySpan<float> alpha, Span<float> means, double radius)
    {
        PlaneFilter.Mean(alpha, means, Width, Height, Math.Max(1, (int)Math.Round(radius)));
        return means;
    }
}
