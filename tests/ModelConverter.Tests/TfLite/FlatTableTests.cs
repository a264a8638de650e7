using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Tests.TfLite;

public sealed class FlatTableTests
{
    // Root table at 12, its vtable at 4: field 0 is a vector, found from the table's byte 4; field 1 is absent. The vector: 2, "ab".
    private static readonly byte[] TextBuffer =
    [
        12, 0, 0, 0,
        8, 0, 8, 0, 4, 0, 0, 0,
        8, 0, 0, 0, 4, 0, 0, 0,
        2, 0, 0, 0, (byte)'a', (byte)'b',
    ];

    [Fact]
    public void A_Present_Field_Has_Its_Value()
    {
        var table = FlatBytes.Table((0, 1), (2, -70_000));
        Assert.Equal(1, table.Byte(0));
        Assert.Equal(-70_000, table.Int32(2));
    }

    [Fact]
    public void An_Absent_Field_Has_Its_Default()
    {
        var table = FlatBytes.Table((2, 5));
        Assert.Equal(7, table.Int32(1, 7)); // inside the vtable, offset 0
        Assert.Equal(9, table.Byte(30, 9)); // beyond the vtable: a field newer than the file
        Assert.Equal([], table.Int32s(1));
        Assert.Equal([], table.Tables(1));
        Assert.Equal("", table.Text(1));
        Assert.Null(table.Table(1));
    }

    [Fact]
    public void A_Vector_Is_Found_Through_Its_Offset()
    {
        var table = FlatTable.Root(TextBuffer);
        Assert.Equal("ab", table.Text(0));
        Assert.Equal([97, 98], table.Bytes(0).ToArray());
    }
}
