namespace IdPhoto.Tests.Matting;

/// <summary>
/// The guided filter with a colour guide as its paper writes it (He, Sun and Tang 2013, equations 14 to 16 in colour), in double
/// precision and with plain loops; the border repeats.
/// </summary>
internal static class ReferenceGuidedFilter
{
    public static double[] Apply(PhotoImage guide, float[] alpha, int radius, double epsilon)
    {
        var (width, height) = (guide.Width, guide.Height);
        var count = width * height;
        var colours = new double[count][];
        for (var i = 0; i < count; i++)
        {
            var p = guide.Pixels.Slice(3 * i, 3);
            colours[i] = [p[0] / 255.0, p[1] / 255.0, p[2] / 255.0];
        }

        var models = Enumerable.Range(0, count).Select(k => Fit(Window(k), colours, alpha, epsilon)).ToArray();
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var window = Window(i).Select(k => models[k]).ToList();
            var q = window.Average(m => m[3]) + Enumerable.Range(0, 3).Sum(c => window.Average(m => m[c]) * colours[i][c]);
            return Math.Clamp(q, 0, 1);
        })];

        List<int> Window(int centre)
        {
            var (cx, cy) = (centre % width, centre / width);
            var offsets = Enumerable.Range(-radius, (2 * radius) + 1).ToList();
            return [.. from dy in offsets
                       from dx in offsets
                       select (Math.Clamp(cy + dy, 0, height - 1) * width) + Math.Clamp(cx + dx, 0, width - 1)];
        }
    }

    // a = (Σ + εU)⁻¹ · cov(I, p), b = mean(p) − a · mean(I)
    private static double[] Fit(List<int> window, double[][] colours, float[] alpha, double epsilon)
    {
        var mean = Enumerable.Range(0, 3).Select(c => window.Average(i => colours[i][c])).ToArray();
        var p = window.Average(i => (double)alpha[i]);
        var m = new double[3, 4];
        for (var r = 0; r < 3; r++)
        {
            for (var c = 0; c < 3; c++)
            {
                m[r, c] = window.Average(i => (colours[i][r] - mean[r]) * (colours[i][c] - mean[c])) + (r == c ? epsilon : 0);
            }

            m[r, 3] = window.Average(i => (colours[i][r] - mean[r]) * (alpha[i] - p));
        }

        var a = Solve(m);
        return [a[0], a[1], a[2], p - (a[0] * mean[0]) - (a[1] * mean[1]) - (a[2] * mean[2])];
    }

    // Gauss–Jordan; the matrix is positive definite, so that no pivot is zero.
    private static double[] Solve(double[,] m)
    {
        for (var p = 0; p < 3; p++)
        {
            for (var r = 0; r < 3; r++)
            {
                var factor = r == p ? 0 : m[r, p] / m[p, p];
                for (var c = p; c < 4; c++)
                {
                    m[r, c] -= factor * m[p, c];
                }
            }
        }

        return [m[0, 3] / m[0, 0], m[1, 3] / m[1, 1], m[2, 3] / m[2, 2]];
    }
}
