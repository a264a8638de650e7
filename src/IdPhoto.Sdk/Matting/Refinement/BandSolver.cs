using System.Buffers;
using System.Runtime.Intrinsics;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// Finds the matte in the band along a coarse matte's edge from the photo: what each pixel's colour says by itself
/// (<see cref="ColourPairs"/>), asked again from the edge that was found, and at last brought into agreement with its neighbours'
/// (<see cref="MattingLaplacian"/>).
/// </summary>
internal sealed class BandSolver : IDisposable
{
    // How far each look goes, beside the first. From strands that were found the next look goes farther out, and nearer to the edge
    // the colours are more like the pixel's own. Measured in docs/matting-quality.md.
    private static readonly float[] Looks = [1, 0.8f, 0.4f];

    // Before a plain wall the band is two and a half edges wide outwards: rays must cross it slantwise and find the wall behind.
    private const int Reach = 6;

    // A wall is looked at beyond the hair that may stand before it.
    private const int WallReach = 8;

    private readonly int _width;
    private readonly int _size;
    private readonly Vector128<float>[] _colours;
    private readonly Vector128<float>[] _light;

    /// <summary>Reads a photo.</summary>
    public BandSolver(PhotoImage photo)
    {
        (_width, _size) = (photo.Width, photo.Width * photo.Height);
        _colours = ArrayPool<Vector128<float>>.Shared.Rent(_size);
        _light = ArrayPool<Vector128<float>>.Shared.Rent(_size);
        var pixels = photo.Pixels;
        for (var i = 0; i < _size; i++)
        {
            _colours[i] = Vector128.Create(pixels[3 * i], pixels[(3 * i) + 1], pixels[(3 * i) + 2], 0f) / 255f;

            // Light mixes linearly: a gamma of 2, as in the pairs.
            _light[i] = _colours[i] * _colours[i];
        }
    }

    /// <summary>Corrects a matte in place; outside the band it becomes exactly 0 and 1.</summary>
    /// <param name="alpha">The matte, as large as the photo.</param>
    /// <param name="edge">How far from the matte's edge it may be wrong, pixels.</param>
    /// <param name="iterations">How many steps the neighbours get to agree.</param>
    public void Solve(Span<float> alpha, int edge, int iterations)
    {
        using var plain = new PlainBackground(_colours.AsSpan(0, _size), alpha, _width, WallReach * edge);
        for (var look = 0; look < Looks.Length; look++)
        {
            using var regions = new SureRegions(alpha, _width, plain, Math.Max(1, (int)MathF.Round(Looks[look] * edge)));
            Look(alpha, regions, Reach * edge, look == Looks.Length - 1 ? iterations : 0);
        }
    }

    public void Dispose()
    {
        ArrayPool<Vector128<float>>.Shared.Return(_colours);
        ArrayPool<Vector128<float>>.Shared.Return(_light);
    }

    private void Look(Span<float> alpha, SureRegions regions, int reach, int iterations)
    {
        var rented = ArrayPool<PixelOpinion>.Shared.Rent(regions.Count);
        var opinions = rented.AsSpan(0, regions.Count);
        new ColourPairs(_colours, regions, reach).Ask(alpha, opinions);
        for (var i = 0; i < alpha.Length; i++)
        {
            alpha[i] = regions.Kind[i] switch { SureRegions.Person => 1, SureRegions.Background => 0, _ => opinions[regions.Index[i]].Over(alpha[i]) };
        }

        if (iterations > 0 && regions.Count > 0)
        {
            using var system = new BandSystem(_light.AsSpan(0, _size), regions, opinions, alpha);
            ConjugateGradients.Solve(system, iterations);
            for (var u = 0; u < regions.Count; u++)
            {
                alpha[regions.Unknown[u]] = Math.Clamp(system.Solution[u], 0f, 1f);
            }
        }

        ArrayPool<PixelOpinion>.Shared.Return(rented);
    }
}
