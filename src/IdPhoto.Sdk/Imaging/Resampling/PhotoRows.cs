using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IdPhoto.Imaging;

/// <summary>Reads and writes the 8-bit pixels of a <see cref="PhotoImage"/>.</summary>
internal readonly struct PhotoRows(PhotoImage image) : IPixelRows, IPixelSink
{
    public int Width => image.Width;

    public int Height => image.Height;

    public void Read(int y, int x, Span<Vector128<float>> pixels)
    {
        var row = image.Row(y);
        ref var bytes = ref MemoryMarshal.GetReference(row);
        // Four bytes are loaded for three: the last pixel of the row would read past its end.
        var whole = Math.Min(pixels.Length, image.Width - 1 - x);
        for (var i = 0; i < whole; i++)
        {
            var packed = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref bytes, (x + i) * 3));
            var wide = Vector128.WidenLower(Vector128.WidenLower(Vector128.CreateScalar(packed).AsByte()));
            pixels[i] = Vector128.ConvertToSingle(wide.AsInt32());
        }

        for (var i = Math.Max(whole, 0); i < pixels.Length; i++)
        {
            var p = row.Slice((x + i) * 3, 3);
            pixels[i] = Vector128.Create(p[0], p[1], p[2], 0f);
        }
    }

    public void Write(int y, int x, ReadOnlySpan<Vector128<float>> pixels)
    {
        var row = image.Row(y).Slice(x * 3, pixels.Length * 3);
        var (low, high, half) = (Vector128<float>.Zero, Vector128.Create(255f), Vector128.Create(0.5f));
        for (int i = 0, o = 0; i < pixels.Length; i++, o += 3)
        {
            var rounded = Vector128.ConvertToInt32(Vector128.Min(Vector128.Max(pixels[i], low), high) + half);
            row[o] = (byte)rounded.GetElement(0);
            row[o + 1] = (byte)rounded.GetElement(1);
            row[o + 2] = (byte)rounded.GetElement(2);
        }
    }
}
