using System.Runtime.Intrinsics;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// The matting Laplacian of Levin, Lischinski and Weiss, "A Closed-Form Solution to Natural Image Matting" (2008), for the unknown pixels
/// alone: in every 3 × 3 window alpha is a linear function of colour. Each row has the 25 coefficients of a 5 × 5 neighbourhood.
/// </summary>
internal readonly ref struct MattingLaplacian(ReadOnlySpan<Vector128<float>> light, int width, int height)
{
    /// <summary>The coefficients of a row.</summary>
    public const int Row = 25;

    /// <summary>The pixel's own coefficient in its row.</summary>
    public const int Centre = 12;

    private const int Window = 9;

    // Of light from 0 to 1; smaller, and single precision no longer holds the system together.
    private const float Epsilon = 1e-4f;

    private readonly ReadOnlySpan<Vector128<float>> _light = light;

    /// <summary>Adds every window that holds an unknown pixel.</summary>
    /// <param name="index">Each pixel's number among the unknown, −1 for the others.</param>
    /// <param name="rows">25 coefficients for each unknown pixel, cleared before.</param>
    public void Build(ReadOnlySpan<int> index, Span<float> rows)
    {
        for (var y = 1; y < height - 1; y++)
        {
            for (var x = 1; x < width - 1; x++)
            {
                var corner = ((y - 1) * width) + x - 1;
                if (HasUnknown(index, corner))
                {
                    AddWindow(corner, index, rows);
                }
            }
        }
    }

    private bool HasUnknown(ReadOnlySpan<int> index, int corner)
    {
        for (var row = corner; row <= corner + (2 * width); row += width)
        {
            if (index[row] >= 0 || index[row + 1] >= 0 || index[row + 2] >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private void AddWindow(int corner, ReadOnlySpan<int> index, Span<float> rows)
    {
        Span<Vector128<float>> difference = stackalloc Vector128<float>[Window];
        var mean = Vector128<float>.Zero;
        for (var k = 0; k < Window; k++)
        {
            difference[k] = _light[At(corner, k)];
            mean += difference[k];
        }

        mean /= Window;
        var covariance = default(Symmetric3).AddDiagonal(Epsilon / Window);
        for (var k = 0; k < Window; k++)
        {
            difference[k] -= mean;
            covariance = covariance.Add(difference[k], 1f / Window);
        }

        var inverse = covariance.Invert();
        for (var i = 0; i < Window; i++)
        {
            var number = index[At(corner, i)];
            if (number < 0)
            {
                continue;
            }

            var row = rows.Slice(number * Row, Row);
            var solved = inverse.Times(difference[i]);
            for (var j = 0; j < Window; j++)
            {
                var neighbour = Centre + (((j / 3) - (i / 3)) * 5) + (j % 3) - (i % 3);
                row[neighbour] += (i == j ? 1 : 0) - ((1 + Vector128.Dot(solved, difference[j])) / Window);
            }
        }
    }

    private int At(int corner, int k) => corner + (k / 3 * width) + (k % 3);
}
