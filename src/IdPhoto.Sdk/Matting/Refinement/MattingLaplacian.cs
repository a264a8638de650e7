using System.Runtime.Intrinsics;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// The matting Laplacian of Levin, Lischinski and Weiss, "A Closed-Form Solution to Natural Image Matting" (2008), for the unknown pixels
/// alone: in every 3 × 3 window alpha is a linear function of colour. Each row has the 25 coefficients of a 5 × 5 neighbourhood.
/// </summary>
internal static class MattingLaplacian
{
    public const int Row = 25;
    private const int Window = 9;

    /// <summary>Fills the rows of the unknown pixels.</summary>
    /// <param name="colours">The photo.</param>
    /// <param name="width">Its columns.</param>
    /// <param name="height">Its rows.</param>
    /// <param name="index">Each pixel's number among the unknown, −1 for the others.</param>
    /// <param name="epsilon">The regularisation.</param>
    /// <param name="rows">25 coefficients for each unknown pixel, cleared.</param>
    public static void Build(ReadOnlySpan<Vector128<float>> colours, int width, int height, ReadOnlySpan<int> index, float epsilon, Span<float> rows)
    {
        Span<Vector128<float>> difference = stackalloc Vector128<float>[Window];
        Span<Vector128<float>> solved = stackalloc Vector128<float>[Window];
        for (var cy = 1; cy < height - 1; cy++)
        {
            for (var cx = 1; cx < width - 1; cx++)
            {
                if (!HasUnknown(index, width, cx, cy))
                {
                    continue;
                }

                var mean = Vector128<float>.Zero;
                for (var k = 0; k < Window; k++)
                {
                    mean += colours[At(k, cx, cy, width)];
                }

                mean /= Window;
                var covariance = default(Symmetric3);
                for (var k = 0; k < Window; k++)
                {
                    difference[k] = colours[At(k, cx, cy, width)] - mean;
                    covariance = covariance.Add(difference[k], 1f / Window);
                }

                var inverse = covariance.AddDiagonal(epsilon / Window).Invert();
                for (var k = 0; k < Window; k++)
                {
                    solved[k] = inverse.Times(difference[k]);
                }

                for (var i = 0; i < Window; i++)
                {
                    var number = index[At(i, cx, cy, width)];
                    if (number < 0)
                    {
                        continue;
                    }

                    var row = rows.Slice(number * Row, Row);
                    for (var j = 0; j < Window; j++)
                    {
                        var offset = (((j / 3) - (i / 3) + 2) * 5) + (j % 3) - (i % 3) + 2;
                        row[offset] += (i == j ? 1 : 0) - ((1 + Vector128.Dot(solved[i], difference[j])) / Window);
                    }
                }
            }
        }
    }

    private static int At(int k, int cx, int cy, int width) => ((cy + (k / 3) - 1) * width) + cx + (k % 3) - 1;

    private static bool HasUnknown(ReadOnlySpan<int> index, int width, int cx, int cy)
    {
        for (var y = cy - 1; y <= cy + 1; y++)
        {
            var row = index.Slice((y * width) + cx - 1, 3);
            if ((row[0] & row[1] & row[2]) >= 0 || row[0] >= 0 || row[1] >= 0 || row[2] >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
