using System.Buffers.Binary;
using System.Text;

namespace IdPhoto.ModelConverter.TfLite;

/// <summary>
/// The attributes of a TFLite custom operator: a FlexBuffers map of numbers and lists of integers.
/// Source: FlexBuffers internals, https://flatbuffers.dev/internals/#flexbuffers . The root stands at the end of the buffer; offsets point
/// backwards; every element's width in bytes is 1, 2, 4 or 8 and is kept with its type.
/// </summary>
internal sealed class FlexMap
{
    private readonly byte[] _buffer;
    private readonly Dictionary<string, Element> _elements = new(StringComparer.Ordinal);

    public FlexMap(ReadOnlySpan<byte> buffer)
    {
        _buffer = buffer.ToArray();
        var rootWidth = _buffer[^1];
        var root = Element.Unpack(_buffer.Length - 2 - rootWidth, rootWidth, _buffer[^2]);
        if (root.Type != FlexType.Map)
        {
            throw new NotSupportedException($"The attributes are a FlexBuffers {root.Type}, not a map.");
        }

        ReadElements(Follow(root.Position, root.SlotWidth), root.TargetWidth);
    }

    public int Int32(string name)
    {
        var element = Find(name);
        return element.Type is FlexType.Int or FlexType.UInt
            ? ReadInteger(element.Position, element.SlotWidth)
            : throw Unexpected(name, element);
    }

    public float Single(string name)
    {
        var element = Find(name);
        return element.Type switch
        {
            FlexType.Float => ReadFloat(element.Position, element.SlotWidth),
            FlexType.IndirectFloat => ReadFloat(Follow(element.Position, element.SlotWidth), element.TargetWidth),
            FlexType.Int or FlexType.UInt => ReadInteger(element.Position, element.SlotWidth),
            _ => throw Unexpected(name, element),
        };
    }

    public float SingleOrDefault(string name, float absent) => _elements.ContainsKey(name) ? Single(name) : absent;

    public int[] Int32s(string name)
    {
        var element = Find(name);
        if (element.Type is not (FlexType.VectorOfInt or FlexType.VectorOfUInt))
        {
            throw Unexpected(name, element);
        }

        var vector = Follow(element.Position, element.SlotWidth);
        var width = element.TargetWidth;
        var count = ReadInteger(vector - width, width);
        return [.. Enumerable.Range(0, count).Select(i => ReadInteger(vector + (i * width), width))];
    }

    private static NotSupportedException Unexpected(string name, Element element) =>
        new($"Attribute {name} is a FlexBuffers {element.Type}, which this reader does not expect there.");

    // In front of a map's values stand their count, the width of the keys and the offset of the keys; behind them their types.
    private void ReadElements(int values, int width)
    {
        var count = ReadInteger(values - width, width);
        var keyWidth = ReadInteger(values - (2 * width), width);
        var keys = Follow(values - (3 * width), width);
        for (var i = 0; i < count; i++)
        {
            var key = _buffer.AsSpan(Follow(keys + (i * keyWidth), keyWidth));
            var name = Encoding.UTF8.GetString(key[..key.IndexOf((byte)0)]);
            _elements.Add(name, Element.Unpack(values + (i * width), width, _buffer[values + (count * width) + i]));
        }
    }

    private Element Find(string name) => _elements.TryGetValue(name, out var element)
        ? element
        : throw new NotSupportedException($"The operator has no attribute {name}; it has {string.Join(", ", _elements.Keys)}.");

    private int Follow(int position, int width) => position - ReadInteger(position, width);

    private int ReadInteger(int position, int width) => width switch
    {
        1 => _buffer[position],
        2 => BinaryPrimitives.ReadUInt16LittleEndian(_buffer.AsSpan(position)),
        4 => BinaryPrimitives.ReadInt32LittleEndian(_buffer.AsSpan(position)),
        _ => checked((int)BinaryPrimitives.ReadInt64LittleEndian(_buffer.AsSpan(position))),
    };

    private float ReadFloat(int position, int width) => width switch
    {
        2 => (float)BinaryPrimitives.ReadHalfLittleEndian(_buffer.AsSpan(position)),
        4 => BinaryPrimitives.ReadSingleLittleEndian(_buffer.AsSpan(position)),
        _ => (float)BinaryPrimitives.ReadDoubleLittleEndian(_buffer.AsSpan(position)),
    };

    /// <summary>Where an element lies, how wide its slot is, and how wide the elements are that an offset in the slot leads to.</summary>
    private readonly record struct Element(int Position, int SlotWidth, FlexType Type, int TargetWidth)
    {
        public static Element Unpack(int position, int slotWidth, byte packedType) =>
            new(position, slotWidth, (FlexType)(packedType >> 2), 1 << (packedType & 3));
    }
}
