namespace IdPhoto.Imaging;

/// <summary>The kernels of Pillow's Resample.c.</summary>
internal static class PillowKernels
{
    public static double Triangle(double x) => Math.Max(0, 1 - Math.Abs(x));

    // Keys 1981 with a = −0.5.
    public static double Cubic(double x)
    {
        x = Math.Abs(x);
        return x switch
        {
            < 1 => (((1.5 * x) - 2.5) * x * x) + 1,
            < 2 => (((((-0.5 * x) + 2.5) * x) - 4) * x) + 2,
            _ => 0,
        };
    }

    public static double Lanczos(double x) => Math.Abs(x) < 3 ? Sinc(x) * Sinc(x / 3) : 0;

    private static double Sinc(double x) => x == 0 ? 1 : Math.Sin(Math.PI * x) / (Math.PI * x);
}
