using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging.Resampling;

/// <summary>
/// The reference resizers once more, in double precision, one target value at a time, straight from their definitions: what the
/// library's fast ones are compared with.
/// </summary>
internal static class ReferenceFormulas
{
    /// <summary>The resized level of one channel at a target pixel; the source repeats its edge pixels.</summary>
    public static double At(ReferenceResize method, PhotoImage photo, PhotoBox window, int width, int height, int x, int y, int channel)
    {
        var source = new Source(photo, (int)window.X, (int)window.Y, (int)window.Width, (int)window.Height, channel);
        var (sx, sy) = (window.Width / width, window.Height / height);
        return method switch
        {
            ReferenceResize.OpenCvLinear => Bilinear(source, ((x + 0.5) * sx) - 0.5, ((y + 0.5) * sy) - 0.5),
            ReferenceResize.OpenCvArea when sx >= 1 && sy >= 1 => Area(source, x * sx, y * sy, sx, sy),
            ReferenceResize.OpenCvArea => Bilinear(source, AreaVariant(x, sx), AreaVariant(y, sy)),
            ReferenceResize.PillowBilinear => Pillow(source, x, y, sx, sy, 1, t => 1 - Math.Abs(t)),
            ReferenceResize.PillowBicubic => Pillow(source, x, y, sx, sy, 2, Cubic),
            _ => Pillow(source, x, y, sx, sy, 3, t => t == 0 ? 1 : 3 * Math.Sin(Math.PI * t) * Math.Sin(Math.PI * t / 3) / (Math.PI * Math.PI * t * t)),
        };
    }

    private static double Bilinear(Source source, double x, double y)
    {
        var (i, j) = ((int)Math.Floor(x), (int)Math.Floor(y));
        var (u, v) = (x - i, y - j);
        return ((1 - u) * (1 - v) * source.At(i, j)) + (u * (1 - v) * source.At(i + 1, j)) + ((1 - u) * v * source.At(i, j + 1)) + (u * v * source.At(i + 1, j + 1));
    }

    // OpenCV's area mode with an enlarged axis: i = floor(d·scale), f = (d+1) − (i+1)/scale, then its fraction, 0 below 0.
    private static double AreaVariant(int d, double scale)
    {
        var i = Math.Floor(d * scale);
        var f = d + 1 - ((i + 1) / scale);
        return f <= 0 ? i : i + f - Math.Floor(f);
    }

    private static double Area(Source source, double left, double top, double width, double height)
    {
        var sum = 0.0;
        for (var y = (int)top; y < Math.Min(top + height, source.Height); y++)
        {
            for (var x = (int)left; x < Math.Min(left + width, source.Width); x++)
            {
                var w = Math.Min(x + 1, left + width) - Math.Max(x, left);
                var h = Math.Min(y + 1, top + height) - Math.Max(y, top);
                sum += w * h * source.At(x, y);
            }
        }

        return sum / (width * height);
    }

    private static double Pillow(Source source, int x, int y, double sx, double sy, double reach, Func<double, double> kernel) =>
        Level(Weigh(y, sy, source.Height, reach, kernel, row => Level(Weigh(x, sx, source.Width, reach, kernel, column => source.At(column, row)))));

    private static double Weigh(int target, double scale, int length, double reach, Func<double, double> kernel, Func<int, double> value)
    {
        var stretch = Math.Max(1, scale);
        var centre = (target + 0.5) * scale;
        var (sum, weights) = (0.0, 0.0);
        for (var i = (int)Math.Max(0, centre - (reach * stretch) + 0.5); i < Math.Min(length, (int)(centre + (reach * stretch) + 0.5)); i++)
        {
            var t = (i + 0.5 - centre) / stretch;
            var weight = Math.Abs(t) < reach ? kernel(t) : 0;
            (sum, weights) = (sum + (weight * value(i)), weights + weight);
        }

        return sum / weights;
    }

    private static double Cubic(double t) => Math.Abs(t) switch
    {
        < 1 and var a => (1.5 * a * a * a) - (2.5 * a * a) + 1,
        var a => (-0.5 * a * a * a) + (2.5 * a * a) - (4 * a) + 2,
    };

    private static double Level(double value) => Math.Floor(Math.Clamp(value, 0, 255) + 0.5);

    private readonly record struct Source(PhotoImage Photo, int X, int Y, int Width, int Height, int Channel)
    {
        // The window repeats its own edges for the kernel; where it reaches over the photo, the photo repeats its own.
        public double At(int x, int y)
        {
            var column = Math.Clamp(X + Math.Clamp(x, 0, Width - 1), 0, Photo.Width - 1);
            var row = Math.Clamp(Y + Math.Clamp(y, 0, Height - 1), 0, Photo.Height - 1);
            return Photo.Row(row)[(3 * column) + Channel];
        }
    }
}
