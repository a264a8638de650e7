namespace IdPhoto.MattingQuality.Measures;

/// <summary>Σ (|∇α̂| − |∇α|)², the gradients by derivatives of a Gaussian of 1.4 pixels (Rhemann et al. 2009).</summary>
internal static class GradientError
{
    private const double Sigma = 1.4;
    private const int Radius = 5;
    private static readonly double[] Smooth = Kernel(x => Math.Exp(-x * x / (2 * Sigma * Sigma)), unit: 1);
    private static readonly double[] Derivative = Kernel(x => x * Math.Exp(-x * x / (2 * Sigma * Sigma)), unit: 0);

    public static double Of(ReadOnlySpan<float> alpha, ReadOnlySpan<float> truth, int width, int height)
    {
        var (one, two) = (Magnitude(alpha, width, height), Magnitude(truth, width, height));
        return one.Zip(two, (a, b) => (a - b) * (a - b)).Sum();
    }

    private static double[] Magnitude(ReadOnlySpan<float> alpha, int width, int height)
    {
        var plane = new double[alpha.Length];
        for (var i = 0; i < plane.Length; i++)
        {
            plane[i] = alpha[i];
        }

        var x = Columns(Rows(plane, Derivative, width, height), Smooth, width, height);
        var y = Columns(Rows(plane, Smooth, width, height), Derivative, width, height);
        return [.. x.Zip(y, (a, b) => Math.Sqrt((a * a) + (b * b)))];
    }

    private static double[] Rows(double[] plane, double[] kernel, int width, int height)
    {
        var result = new double[plane.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                for (var k = -Radius; k <= Radius; k++)
                {
                    result[(y * width) + x] += kernel[k + Radius] * plane[(y * width) + Math.Clamp(x + k, 0, width - 1)];
                }
            }
        }

        return result;
    }

    private static double[] Columns(double[] plane, double[] kernel, int width, int height)
    {
        var result = new double[plane.Length];
        for (var y = 0; y < height; y++)
        {
            for (var k = -Radius; k <= Radius; k++)
            {
                var from = Math.Clamp(y + k, 0, height - 1) * width;
                for (var x = 0; x < width; x++)
                {
                    result[(y * width) + x] += kernel[k + Radius] * plane[from + x];
                }
            }
        }

        return result;
    }

    // Unit sum for the smoothing, unit slope for the derivative.
    private static double[] Kernel(Func<double, double> at, int unit)
    {
        var values = Enumerable.Range(-Radius, (2 * Radius) + 1).Select(x => at(x)).ToArray();
        var scale = unit == 1 ? values.Sum() : values.Select((v, i) => v * (i - Radius)).Sum();
        return [.. values.Select(v => v / scale)];
    }
}
