using System.Buffers;
using System.Runtime.Intrinsics;
using IdPhoto.Imaging;

namespace IdPhoto.Matting.Refinement;

/// <summary>A trimap: where a coarse matte is surely right, and the band along its edge where only the photo can tell.</summary>
internal sealed class SureRegions
{
    private SureRegions(sbyte[] kind, List<int> unknown) => (Kind, Unknown) = (kind, unknown);

    /// <summary>1 person, −1 background, 0 unknown: one value a pixel.</summary>
    public sbyte[] Kind { get; }

    /// <summary>The unknown pixels, in the order of the rows.</summary>
    public List<int> Unknown { get; }

    /// <summary>Divides a matte: sure is a pixel whose whole neighbourhood says the same.</summary>
    /// <param name="alpha">The coarse matte on the grid.</param>
    /// <param name="width">The grid's columns.</param>
    /// <param name="height">The grid's rows.</param>
    /// <param name="radius">How far the matte may be wrong, pixels of the grid.</param>
    public static SureRegions Of(ReadOnlySpan<float> alpha, int width, int height, int radius)
    {
        var mean = ArrayPool<Vector128<float>>.Shared.Rent(alpha.Length);
        try
        {
            for (var i = 0; i < alpha.Length; i++)
            {
                mean[i] = Vector128.CreateScalar(alpha[i]);
            }

            BoxFilter.Mean(mean.AsSpan(0, alpha.Length), width, height, radius);
            var (kind, unknown) = (new sbyte[alpha.Length], new List<int>());
            for (var i = 0; i < alpha.Length; i++)
            {
                kind[i] = mean[i].ToScalar() switch { > 0.985f => 1, < 0.015f => -1, _ => 0 };
                if (kind[i] == 0)
                {
                    unknown.Add(i);
                }
            }

            return new SureRegions(kind, unknown);
        }
        finally
        {
            ArrayPool<Vector128<float>>.Shared.Return(mean);
        }
    }
}
