using System.Buffers.Binary;
using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Tests.TfLite;

/// <summary>Builds FlatBuffers whose root table has only numbers: what the operators' options are.</summary>
internal static class FlatBytes
{
    /// <summary>Each number takes four bytes, so that it reads the same as a byte and as an int.</summary>
    public static FlatTable Table(params (int Field, int Value)[] numbers)
    {
        var fields = numbers.Length == 0 ? 0 : numbers.Max(number => number.Field) + 1;
        var vtableSize = 4 + (2 * fields);
        var table = 4 + vtableSize;
        var bytes = new byte[table + 4 + (4 * numbers.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, table);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(4), (ushort)vtableSize);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(6), (ushort)(4 + (4 * numbers.Length)));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(table), vtableSize);
        for (var i = 0; i < numbers.Length; i++)
        {
            var offset = 4 + (4 * i);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(8 + (2 * numbers[i].Field)), (ushort)offset);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(table + offset), numbers[i].Value);
        }

        return FlatTable.Root(bytes);
    }
}
