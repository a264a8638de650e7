using System.Text;

namespace IdPhoto.Tests.Onnx;

/// <summary>Writes protobuf fields in the order of the calls: what an ONNX file of a few nodes needs, and no more.</summary>
internal sealed class ProtoBytes
{
    private readonly List<byte> _bytes = [];

    public ProtoBytes Number(int field, long value) => Varint((ulong)field << 3).Varint((ulong)value);

    public ProtoBytes Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    public ProtoBytes Message(int field, Action<ProtoBytes> write)
    {
        var inner = new ProtoBytes();
        write(inner);
        return Bytes(field, inner.ToArray());
    }

    public ProtoBytes Bytes(int field, ReadOnlySpan<byte> value)
    {
        Varint(((ulong)field << 3) | 2).Varint((ulong)value.Length);
        _bytes.AddRange(value);
        return this;
    }

    public byte[] ToArray() => [.. _bytes];

    private ProtoBytes Varint(ulong value)
    {
        for (; value > 0x7F; value >>= 7)
        {
            _bytes.Add((byte)(value | 0x80));
        }

        _bytes.Add((byte)value);
        return this;
    }
}
