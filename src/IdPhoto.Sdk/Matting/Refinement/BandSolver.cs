using System.Runtime.Intrinsics;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// Solves the band along a matte's edge as one system: neighbours agree by their colours (the matting Laplacian), each pixel with what
/// its own colour says (<see cref="ColourPairs"/>), and the sure regions hold both ends. Conjugate gradients, preconditioned by the diagonal.
/// </summary>
internal static class BandSolver
{
    private const float Epsilon = 1e-5f;

    // How much a pixel's own colour counts beside its neighbours, at full confidence; and the model's word always.
    private const float Evidence = 0.1f;
    private const float Model = 0.002f;

    /// <summary>Corrects a matte in place.</summary>
    public static void Solve(PhotoImage photo, Span<float> alpha, int edge, int reach, int iterations)
    {
        var (width, height) = (photo.Width, photo.Height);
        var regions = SureRegions.Of(alpha, width, height, edge);
        var count = regions.Unknown.Count;
        var colours = new Vector128<float>[alpha.Length];
        for (var i = 0; i < colours.Length; i++)
        {
            colours[i] = Vector128.Create(photo.Pixels[3 * i], photo.Pixels[(3 * i) + 1], photo.Pixels[(3 * i) + 2], 0f) / 255f;
        }

        var estimate = new (float Alpha, float Confidence)[count];
        ColourPairs.Estimate(colours, width, alpha, regions, reach, estimate);
        var index = new int[alpha.Length];
        Array.Fill(index, -1);
        for (var u = 0; u < count; u++)
        {
            index[regions.Unknown[u]] = u;
        }

        for (var i = 0; i < alpha.Length; i++)
        {
            alpha[i] = regions.Kind[i] switch { 1 => 1, -1 => 0, _ => alpha[i] };
        }

        for (var i = 0; i < colours.Length; i++)
        {
            colours[i] *= colours[i];
        }

        var rows = new float[count * MattingLaplacian.Row];
        MattingLaplacian.Build(colours, width, height, index, Epsilon, rows);
        Iterate(rows, regions.Unknown, index, width, height, alpha, estimate, iterations);
    }

    private static void Iterate(
        float[] rows, List<int> unknown, int[] index, int width, int height, Span<float> alpha, (float Alpha, float Confidence)[] estimate, int iterations)
    {
        var count = unknown.Count;
        var (x, residual, direction, product, diagonal) = (new float[count], new float[count], new float[count], new float[count], new float[count]);
        var right = new float[count];
        for (var u = 0; u < count; u++)
        {
            var at = unknown[u];
            var (e, confidence) = estimate[u];
            var weight = (Evidence * confidence) + Model;
            x[u] = ((Evidence * confidence * e) + (Model * alpha[at])) / weight;
            right[u] = (Evidence * confidence * e) + (Model * alpha[at]);
            var row = rows.AsSpan(u * MattingLaplacian.Row, MattingLaplacian.Row);
            for (var k = 0; k < MattingLaplacian.Row; k++)
            {
                var (nx, ny) = ((at % width) + (k % 5) - 2, (at / width) + (k / 5) - 2);
                if ((uint)nx < (uint)width && (uint)ny < (uint)height && index[(ny * width) + nx] < 0)
                {
                    right[u] -= row[k] * alpha[(ny * width) + nx];
                }
            }

            row[12] += weight;
            diagonal[u] = row[12];
        }

        Multiply(rows, unknown, index, width, height, x, product);
        var old = 0.0;
        for (var u = 0; u < count; u++)
        {
            residual[u] = right[u] - product[u];
            direction[u] = residual[u] / diagonal[u];
            old += residual[u] * direction[u];
        }

        var start = old;
        for (var n = 0; n < iterations && old > 1e-6 * start; n++)
        {
            Multiply(rows, unknown, index, width, height, direction, product);
            var curvature = 0.0;
            for (var u = 0; u < count; u++)
            {
                curvature += direction[u] * product[u];
            }

            var step = (float)(old / curvature);
            var next = 0.0;
            for (var u = 0; u < count; u++)
            {
                x[u] += step * direction[u];
                residual[u] -= step * product[u];
                next += residual[u] * residual[u] / diagonal[u];
            }

            var turn = (float)(next / old);
            old = next;
            for (var u = 0; u < count; u++)
            {
                direction[u] = (residual[u] / diagonal[u]) + (turn * direction[u]);
            }
        }

        for (var u = 0; u < count; u++)
        {
            alpha[unknown[u]] = Math.Clamp(x[u], 0f, 1f);
        }
    }

    private static void Multiply(float[] rows, List<int> unknown, int[] index, int width, int height, float[] x, float[] result)
    {
        for (var u = 0; u < result.Length; u++)
        {
            var at = unknown[u];
            var (px, py) = (at % width, at / width);
            var row = rows.AsSpan(u * MattingLaplacian.Row, MattingLaplacian.Row);
            var sum = 0f;
            for (var ky = 0; ky < 5; ky++)
            {
                var ny = py + ky - 2;
                if ((uint)ny >= (uint)height)
                {
                    continue;
                }

                for (var kx = 0; kx < 5; kx++)
                {
                    var nx = px + kx - 2;
                    if ((uint)nx < (uint)width && index[(ny * width) + nx] is >= 0 and var number)
                    {
                        sum += row[(ky * 5) + kx] * x[number];
                    }
                }
            }

            result[u] = sum;
        }
    }
}
