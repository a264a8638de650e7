using IdPhoto.MattingQuality.Scenes;

namespace IdPhoto.MattingQuality.Measures;

/// <summary>
/// The four measures of Rhemann et al., "A Perceptually Motivated Online Benchmark for Image Matting" (CVPR 2009), over the whole picture:
/// SAD, Grad and Conn in thousands, MSE in thousandths; and what the eye meets in the finished photo.
/// </summary>
internal readonly record struct MatteErrors(double Sad, double Mse, double Gradient, double Connectivity, double Fringe, double StrandRecall)
{
    public static MatteErrors Of(CutOut truth, ReadOnlySpan<float> alpha, double fringe)
    {
        var (sad, mse, found, strands) = (0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < alpha.Length; i++)
        {
            var difference = (double)alpha[i] - truth.Alpha[i];
            sad += Math.Abs(difference);
            mse += difference * difference;
            if (truth.Strands.Length > 0 && truth.Strands[i] > 0)
            {
                found += Math.Min(alpha[i], truth.Strands[i]);
                strands += truth.Strands[i];
            }
        }

        var (width, height) = (truth.Colours.Width, truth.Colours.Height);
        return new(
            sad / 1000, 1000 * mse / alpha.Length, GradientError.Of(alpha, truth.Alpha, width, height) / 1000,
            ConnectivityError.Of(alpha, truth.Alpha, width, height) / 1000, fringe, strands > 0 ? found / strands : double.NaN);
    }

    /// <summary>The mean of many; a measure that one has not is the mean of the others.</summary>
    public static MatteErrors Mean(IReadOnlyCollection<MatteErrors> all) => new(
        all.Average(e => e.Sad), all.Average(e => e.Mse), all.Average(e => e.Gradient), all.Average(e => e.Connectivity),
        all.Average(e => e.Fringe), all.Where(e => !double.IsNaN(e.StrandRecall)).Select(e => e.StrandRecall).DefaultIfEmpty(double.NaN).Average());
}
