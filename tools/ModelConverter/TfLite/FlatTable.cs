using System.Buffers.Binary;
using System.Text;

namespace IdPhoto.ModelConverter.TfLite;

/// <summary>
/// A table inside a FlatBuffer: a position, and before it a "vtable" that says where each field lies or that it is absent.
/// Source: FlatBuffers internals, https://flatbuffers.dev/internals/ . Offsets are little-endian and unchecked beyond the buffer's end:
/// the program reads only files whose SHA-256 it knows.
/// </summary>
internal readonly struct FlatTable(ReadOnlyMemory<byte> buffer, int position)
{
    public static FlatTable Root(ReadOnlyMemory<byte> buffer) => new(buffer, ReadInt32(buffer, 0));

    public byte Byte(int field, byte fallback = 0) => Locate(field) is { } at ? buffer.Span[at] : fallback;

    public int Int32(int field, int fallback = 0) => Locate(field) is { } at ? ReadInt32(buffer, at) : fallback;

    public FlatTable? Table(int field) => Locate(field) is { } at ? new FlatTable(buffer, Follow(at)) : null;

    public string Text(int field) => Encoding.UTF8.GetString(Bytes(field).Span);

    public ReadOnlyMemory<byte> Bytes(int field)
    {
        var (start, count) = Vector(field);
        return buffer.Slice(start, count);
    }

    public int[] Int32s(int field)
    {
        var (start, count) = Vector(field);
        var values = new int[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = ReadInt32(buffer, start + (4 * i));
        }

        return values;
    }

    public FlatTable[] Tables(int field)
    {
        var (start, count) = Vector(field);
        var tables = new FlatTable[count];
        for (var i = 0; i < count; i++)
        {
            tables[i] = new FlatTable(buffer, Follow(start + (4 * i)));
        }

        return tables;
    }

    private static int ReadInt32(ReadOnlyMemory<byte> buffer, int at) => BinaryPrimitives.ReadInt32LittleEndian(buffer.Span[at..]);

    private int Follow(int at) => at + ReadInt32(buffer, at);

    private (int Start, int Count) Vector(int field)
    {
        if (Locate(field) is not { } at)
        {
            return (0, 0);
        }

        var vector = Follow(at);
        return (vector + 4, ReadInt32(buffer, vector));
    }

    private int? Locate(int field)
    {
        var vtable = position - ReadInt32(buffer, position);
        var size = BinaryPrimitives.ReadUInt16LittleEndian(buffer.Span[vtable..]);
        var entry = 4 + (2 * field);
        if (entry >= size)
        {
            return null;
        }

        var offset = BinaryPrimitives.ReadUInt16LittleEndian(buffer.Span[(vtable + entry)..]);
        return offset == 0 ? null : position + offset;
    }
}
