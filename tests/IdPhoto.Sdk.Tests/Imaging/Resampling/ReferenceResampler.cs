using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging;

/// <summary>
/// What a separable resize means, pixel by pixel in double precision: no passes, no tables, no strips. Only for maps without rotation.
/// </summary>
internal static class ReferenceResampler
{
    public static PhotoImage Resize(PhotoImage source, AffineTransform map, int width, int height, ResampleFilter filter, EdgeMode edge)
    {
        var back = map.Invert();
        return Pictures.Draw(width, height, (x, y) =>
        {
            var at = back.Apply(new(x, y));
            var columns = Weights(at.X, Math.Abs(back.M11), filter);
            var rows = Weights(at.Y, Math.Abs(back.M22), filter);
            var (r, g, b) = (0.0, 0.0, 0.0);
            foreach (var (row, wy) in rows)
            {
                foreach (var (column, wx) in columns)
                {
                    var p = Read(source, column, row, edge);
                    (r, g, b) = (r + (wx * wy * p.R), g + (wx * wy * p.G), b + (wx * wy * p.B));
                }
            }

            return (r, g, b);
        });
    }

    private static List<(int Index, double Weight)> Weights(double position, double step, ResampleFilter filter)
    {
        var width = Math.Max(1, step);
        var reach = 2 * width;
        var taps = new List<(int Index, double Weight)>();
        for (var i = (int)Math.Floor(position - reach); i <= Math.Ceiling(position + reach); i++)
        {
            taps.Add((i, Kernel(Math.Abs(i + 0.5 - position) / width, filter)));
        }

        var sum = taps.Sum(t => t.Weight);
        return taps.ConvertAll(t => (t.Index, t.Weight / sum));
    }

    // Keys, "Cubic convolution interpolation for digital image processing", 1981, equation 15.
    private static double Kernel(double s, ResampleFilter filter) => (filter, s) switch
    {
        (ResampleFilter.Triangle, _) => Math.Max(0, 1 - s),
        (_, < 1) => (1.5 * Math.Pow(s, 3)) - (2.5 * Math.Pow(s, 2)) + 1,
        (_, < 2) => (-0.5 * Math.Pow(s, 3)) + (2.5 * Math.Pow(s, 2)) - (4 * s) + 2,
        _ => 0,
    };

    private static Rgb Read(PhotoImage source, int x, int y, EdgeMode edge)
    {
        var (cx, cy) = (Math.Clamp(x, 0, source.Width - 1), Math.Clamp(y, 0, source.Height - 1));
        return edge == EdgeMode.Zero && (cx != x || cy != y) ? default : Pictures.At(source, cx, cy);
    }
}
