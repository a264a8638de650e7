using System.Runtime.Intrinsics;
using IdPhoto.Imaging;

namespace IdPhoto.Matting.Refinement;

/// <summary>A trimap: where a coarse matte is surely right, and the band along its edge where only the photo can tell.</summary>
internal sealed class SureRegions
{
    public const sbyte Person = 1;
    public const sbyte Background = -1;

    // Hair goes out from the edge, not in: outwards the matte may be wrong farther.
    private const double Outwards = 2.5;
    private const float Spare = 0.015f;

    private SureRegions(sbyte[] kind, int[] index, List<int> unknown) => (Kind, Index, Unknown) = (kind, index, unknown);

    /// <summary><see cref="Person"/>, <see cref="Background"/> or 0 for unknown: one value a pixel.</summary>
    public sbyte[] Kind { get; }

    /// <summary>Each pixel's number among the unknown, −1 for the others.</summary>
    public int[] Index { get; }

    /// <summary>The unknown pixels, in the order of the rows.</summary>
    public List<int> Unknown { get; }

    /// <summary>Divides a matte: sure is a pixel whose whole neighbourhood says the same.</summary>
    /// <param name="alpha">The coarse matte on the grid.</param>
    /// <param name="width">The grid's columns.</param>
    /// <param name="height">The grid's rows.</param>
    /// <param name="radius">How far the matte may be wrong, pixels of the grid.</param>
    public static SureRegions Of(ReadOnlySpan<float> alpha, int width, int height, int radius)
    {
        var near = Means(alpha, width, height, radius);
        var far = Means(alpha, width, height, (int)Math.Round(Outwards * radius));
        var (kind, index, unknown) = (new sbyte[alpha.Length], new int[alpha.Length], new List<int>());
        for (var i = 0; i < alpha.Length; i++)
        {
            kind[i] = near[i].ToScalar() > 1 - Spare ? Person : far[i].ToScalar() < Spare ? Background : (sbyte)0;
            index[i] = kind[i] == 0 ? unknown.Count : -1;
            if (kind[i] == 0)
            {
                unknown.Add(i);
            }
        }

        return new SureRegions(kind, index, unknown);
    }

    private static Vector128<float>[] Means(ReadOnlySpan<float> alpha, int width, int height, int radius)
    {
        var means = new Vector128<float>[alpha.Length];
        for (var i = 0; i < means.Length; i++)
        {
            means[i] = Vector128.CreateScalar(alpha[i]);
        }

        BoxFilter.Mean(means, width, height, radius);
        return means;
    }
}
