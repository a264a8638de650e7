using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IdPhoto.Imaging;

/// <summary>
/// A photo whose rows are averaged in bins: what a large reduction would average anyway, but on bytes, before they become floats.
/// </summary>
internal readonly struct BinnedRows(PhotoImage image, int bin) : IPixelRows
{
    // Sums of up to 256 bytes fit into 16 bits.
    public const int MaxBin = 256;

    // A strip of a picture reduced 64 times is this long; a longer one is read in pieces.
    private const int PiecePixels = 2048;

    public int Width => image.Width;

    public int Height => (image.Height + bin - 1) / bin;

    public void Read(int y, int x, Span<Vector128<float>> pixels)
    {
        Span<ushort> sums = stackalloc ushort[PiecePixels * PhotoImage.Channels];
        for (var done = 0; done < pixels.Length; done += PiecePixels)
        {
            var piece = pixels.Slice(done, Math.Min(PiecePixels, pixels.Length - done));
            Read(y, x + done, piece, sums[..(piece.Length * PhotoImage.Channels)]);
        }
    }

    private void Read(int y, int x, Span<Vector128<float>> pixels, Span<ushort> sums)
    {
        sums.Clear();
        for (var i = 0; i < bin; i++)
        {
            var row = Math.Min((y * bin) + i, image.Height - 1);
            Add(sums, image.Row(row).Slice(x * PhotoImage.Channels, sums.Length));
        }

        var scale = 1f / bin;
        for (int i = 0, s = 0; i < pixels.Length; i++, s += PhotoImage.Channels)
        {
            pixels[i] = Vector128.Create(sums[s], sums[s + 1], sums[s + 2], 0f) * scale;
        }
    }

    private static void Add(Span<ushort> sums, ReadOnlySpan<byte> bytes)
    {
        ref var from = ref MemoryMarshal.GetReference(bytes);
        ref var to = ref MemoryMarshal.GetReference(sums);
        var i = 0;
        for (; i <= bytes.Length - Vector128<byte>.Count; i += Vector128<byte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref from, (nuint)i));
            (Vector128.LoadUnsafe(ref to, (nuint)i) + low).StoreUnsafe(ref to, (nuint)i);
            (Vector128.LoadUnsafe(ref to, (nuint)(i + 8)) + high).StoreUnsafe(ref to, (nuint)(i + 8));
        }

        for (; i < bytes.Length; i++)
        {
            sums[i] += bytes[i];
        }
    }
}
