using IdPhoto.Matting.Refinement;

namespace IdPhoto.MattingQuality.Measures;

/// <summary>
/// Σ |φ(α̂) − φ(α)|, φ the degree to which a pixel hangs together with what is solid in both mattes (Rhemann et al. 2009; steps of 0.1,
/// θ = 0.15).
/// </summary>
internal static class ConnectivityError
{
    private const int Steps = 10;
    private const double Tolerance = 0.15;

    public static double Of(ReadOnlySpan<float> alpha, ReadOnlySpan<float> truth, int width, int height)
    {
        var (both, map) = (new float[alpha.Length], new int[alpha.Length]);
        for (var i = 0; i < both.Length; i++)
        {
            both[i] = Math.Min(alpha[i], truth[i]);
        }

        // The highest level at which a pixel still belongs to the largest common region.
        var level = new double[alpha.Length];
        for (var step = 1; step <= Steps; step++)
        {
            var regions = ConnectedRegions.Label(both, (step / (float)Steps) - 1e-4f, width, height, map);
            var largest = Enumerable.Range(0, regions.Count).Where(r => regions[r].IsInside).DefaultIfEmpty(-1).MaxBy(r => r < 0 ? 0 : regions[r].Size);
            for (var i = 0; i < map.Length; i++)
            {
                level[i] = map[i] == largest && level[i] > ((step - 1) / (double)Steps) - 1e-6 ? step / (double)Steps : level[i];
            }
        }

        var sum = 0.0;
        for (var i = 0; i < level.Length; i++)
        {
            sum += Math.Abs(Degree(alpha[i] - level[i]) - Degree(truth[i] - level[i]));
        }

        return sum;
    }

    private static double Degree(double distance) => distance >= Tolerance ? 1 - distance : 1;
}
