using IdPhoto.Imaging;

namespace IdPhoto.Tests.Export.Sheets;

/// <summary>A sheet's picture, measured in millimetres at its resolution.</summary>
internal sealed class MeasuredSheet(PhotoImage picture, double dpi) : IDisposable
{
    public static Rgb PhotoColour { get; } = new(20, 60, 130);

    public double WidthMm => Millimetres(picture.Width);

    public double HeightMm => Millimetres(picture.Height);

    public static MeasuredSheet Read(ReadOnlyMemory<byte> file, double dpi) =>
        new(new PhotoDecoder(new PhotoLimits()).Decode(file).Image, dpi);

    /// <summary>A photo of one colour, which nothing else on a sheet has.</summary>
    public static PhotoImage Photo(int width, int height)
    {
        var photo = new PhotoImage(width, height);
        for (var i = 0; i < photo.Pixels.Length; i += PhotoImage.Channels)
        {
            (photo.Pixels[i], photo.Pixels[i + 1], photo.Pixels[i + 2]) = (PhotoColour.R, PhotoColour.G, PhotoColour.B);
        }

        return photo;
    }

    /// <summary>The stretches of photo along a horizontal at <paramref name="mm"/>, from and to in millimetres.</summary>
    public IReadOnlyList<(double From, double To)> PhotosAcross(double mm) => Runs(picture.Width, x => IsPhoto(x, Pixel(mm)));

    /// <summary>The stretches of photo along a vertical.</summary>
    public IReadOnlyList<(double From, double To)> PhotosDown(double mm) => Runs(picture.Height, y => IsPhoto(Pixel(mm), y));

    /// <summary>The stretches of cut line along a horizontal.</summary>
    public IReadOnlyList<(double From, double To)> LinesAcross(double mm) => Runs(picture.Width, x => IsLine(x, Pixel(mm)));

    public void Dispose() => picture.Dispose();

    private List<(double From, double To)> Runs(int length, Func<int, bool> wanted)
    {
        var runs = new List<(double, double)>();
        for (var i = 0; i < length; i++)
        {
            var from = i;
            while (i < length && wanted(i))
            {
                i++;
            }

            if (i > from)
            {
                runs.Add((Millimetres(from), Millimetres(i)));
            }
        }

        return runs;
    }

    // JPEG and anti-aliasing move values: a photo's red is far below grey's 160 and paper's 255, a line's between.
    private bool IsPhoto(int x, int y)
    {
        var (r, g, b) = At(x, y);
        return r < 90 && g < 120 && b < 190;
    }

    private bool IsLine(int x, int y)
    {
        var (r, _, b) = At(x, y);
        return r is > 90 and < 225 && b is > 120 and < 225 && Math.Abs(r - b) < 30;
    }

    private (byte R, byte G, byte B) At(int x, int y)
    {
        var row = picture.Row(y);
        return (row[x * 3], row[(x * 3) + 1], row[(x * 3) + 2]);
    }

    private int Pixel(double mm) => (int)(mm * dpi / 25.4);

    private double Millimetres(int pixels) => pixels * 25.4 / dpi;
}
