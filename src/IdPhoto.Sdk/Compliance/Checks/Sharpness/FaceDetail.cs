using System.Buffers;
using IdPhoto.Compliance.Colours;
using IdPhoto.Compliance.Regions;

namespace IdPhoto.Compliance.Checks.Sharpness;

/// <summary>How much of a face's contrast is fine detail.</summary>
internal static class FaceDetail
{
    /// <summary>
    /// 100 × the variance of the Laplacian (4 neighbours) over the variance of the grey levels: 0 for an even surface, 2000 for
    /// independent pixels.
    /// </summary>
    public static double Of(PhotoImage image, PixelRegion face)
    {
        var size = image.Width;
        var buffer = ArrayPool<byte>.Shared.Rent(size * image.Height);
        var grey = buffer.AsSpan(0, size * image.Height);
        var (laplacian, level) = (default(Moments), default(Moments));
        var converted = -1;
        foreach (var (y, from, to) in face.Rows.Where(row => row.Y > 0 && row.Y < size - 1))
        {
            for (converted = Math.Max(converted, y - 2); converted < y + 1; converted++)
            {
                ToGrey(image, grey, converted + 1);
            }

            for (var at = (y * size) + Math.Max(1, from); at < (y * size) + Math.Min(size - 1, to); at++)
            {
                laplacian.Add(grey[at - 1] + grey[at + 1] + grey[at - size] + grey[at + size] - (4 * grey[at]));
                level.Add(grey[at]);
            }
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return level.Variance == 0 ? 0 : 100 * laplacian.Variance / level.Variance;
    }

    private static void ToGrey(PhotoImage image, Span<byte> grey, int y)
    {
        var row = image.Row(y);
        var target = grey.Slice(y * image.Width, image.Width);
        for (var x = 0; x < target.Length; x++)
        {
            target[x] = GreyLevel.Of(row[3 * x], row[(3 * x) + 1], row[(3 * x) + 2]);
        }
    }

    private struct Moments
    {
        private long _sum;
        private long _squares;
        private int _count;

        public readonly double Variance => _count == 0 ? double.NaN : (_squares - ((double)_sum * _sum / _count)) / _count;

        public void Add(int value)
        {
            _sum += value;
            _squares += (long)value * value;
            _count++;
        }
    }
}
