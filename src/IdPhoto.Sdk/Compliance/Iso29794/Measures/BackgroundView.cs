using System.Buffers;
using System.Numerics.Tensors;
using IdPhoto.Compliance.Colours;

namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>
/// The part of an aligned portrait in which ISO/IEC 29794-5 looks for background: 62 pixels off either side and 210 off the bottom, shrunk
/// to 354 × 292.
/// </summary>
internal sealed class BackgroundView : IDisposable
{
    public const int Width = 354;
    public const int Height = 292;

    private const int Left = 62;
    private const double Step = (AlignedPortrait.Size - (2.0 * Left)) / Width;

    // What the matte calls a tenth person may be hair; the gradient there is the hair's.
    private const float MostPerson = 0.1f;

    // The erosion by 4 × 4 pixels reaches two to the left and up, one to the right and down; over the edge everything counts as background.
    private const int Before = 2;
    private const int After = 1;

    private readonly byte[] _luminance = ArrayPool<byte>.Shared.Rent(Width * Height);
    private readonly byte[] _background = ArrayPool<byte>.Shared.Rent(Width * Height);

    private BackgroundView(AlignedPortrait portrait)
    {
        Shrink(portrait.Image);
        FindBackground(portrait.PersonValues);
    }

    public static BackgroundView Of(AlignedPortrait portrait) => new(portrait);

    /// <summary>Whether a pixel and those around it are background.</summary>
    public bool IsBackground(int x, int y)
    {
        for (var row = Math.Max(0, y - Before); row <= Math.Min(Height - 1, y + After); row++)
        {
            if (_background[(row * Width) + x] == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The length of Sobel's gradient; over an edge the picture is mirrored about its outermost pixels.</summary>
    public double Gradient(int x, int y)
    {
        var (left, right) = (Math.Abs(x - 1), x == Width - 1 ? x - 1 : x + 1);
        var above = Row(Math.Abs(y - 1));
        var here = Row(y);
        var below = Row(y == Height - 1 ? y - 1 : y + 1);
        var across = above[right] - above[left] + (2 * (here[right] - here[left])) + below[right] - below[left];
        var down = below[left] - above[left] + (2 * (below[x] - above[x])) + below[right] - above[right];
        return Math.Sqrt((across * across) + (down * down));
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_luminance);
        ArrayPool<byte>.Shared.Return(_background);
    }

    private ReadOnlySpan<byte> Row(int y) => _luminance.AsSpan(y * Width, Width);

    // Bilinear without averaging, as the reference shrinks it; the step of 1.39 skips no pixel.
    private void Shrink(PhotoImage image)
    {
        for (var y = 0; y < Height; y++)
        {
            var (top, down) = At(y, from: 0);
            var above = image.Row(top);
            var below = image.Row(top + 1);
            for (var x = 0; x < Width; x++)
            {
                var (left, right) = At(x, Left);
                var i = left * PhotoImage.Channels;
                _luminance[(y * Width) + x] = Luminance.Of(
                    Blend(above, below, i, right, down), Blend(above, below, i + 1, right, down), Blend(above, below, i + 2, right, down));
            }
        }
    }

    private static (int First, float Share) At(int position, int from)
    {
        var source = from + ((position + 0.5) * Step) - 0.5;
        return ((int)source, (float)(source - Math.Floor(source)));
    }

    private static byte Blend(ReadOnlySpan<byte> above, ReadOnlySpan<byte> below, int i, float right, float down)
    {
        var upper = above[i] + ((above[i + PhotoImage.Channels] - above[i]) * right);
        var lower = below[i] + ((below[i + PhotoImage.Channels] - below[i]) * right);
        return (byte)(upper + ((lower - upper) * down) + 0.5f);
    }

    // Marks what is background, then what is so together with its neighbours in the row; unknown opacity is not.
    private void FindBackground(ReadOnlySpan<float> person)
    {
        Span<byte> row = stackalloc byte[Before + Width + After];
        for (var y = 0; y < Height; y++)
        {
            row.Fill(1);
            var source = person.Slice((int)((y + 0.5) * Step) * AlignedPortrait.Size, AlignedPortrait.Size);
            for (var x = 0; x < Width; x++)
            {
                row[Before + x] = source[Left + (int)((x + 0.5) * Step)] <= MostPerson ? (byte)1 : (byte)0;
            }

            var eroded = _background.AsSpan(y * Width, Width);
            TensorPrimitives.BitwiseAnd(row[..Width], row.Slice(1, Width), eroded);
            TensorPrimitives.BitwiseAnd<byte>(eroded, row.Slice(2, Width), eroded);
            TensorPrimitives.BitwiseAnd<byte>(eroded, row.Slice(3, Width), eroded);
        }
    }
}
