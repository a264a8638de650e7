using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Tests.TfLite;

public sealed class FlexMapTests
{
    // {"list": [3, 300] in two bytes each, "scale": 1.5 in four}, laid out by hand from the format's description.
    private static readonly byte[] MixedWidths =
    [
        .. "list\0scale\0"u8, 0,
        2, 0, 3, 0, 44, 1,
        2, 19, 15, 0, 0, 0,
        5, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0,
        22, 0, 0, 0, 0, 0, 0xC0, 0x3F,
        (11 << 2) | 1, (3 << 2) | 2,
        10, (9 << 2) | 2, 1,
    ];

    [Fact]
    public void Elements_Are_Read_At_Their_Own_Width()
    {
        var map = new FlexMap(MixedWidths);
        Assert.Equal([3, 300], map.Int32s("list"));
        Assert.Equal(1.5f, map.Single("scale"));
    }

    [Fact]
    public void Absent_Attributes_Are_Named_Or_Replaced()
    {
        var map = new FlexMap(FlexBytes.Map(("width", 16)));
        Assert.Equal(16, map.Int32("width"));
        Assert.Equal(0.25f, map.SingleOrDefault("angle", 0.25f));
        var error = Assert.Throws<NotSupportedException>(() => map.Int32("height"));
        Assert.Equal("The operator has no attribute height; it has width.", error.Message);
    }

    [Fact]
    public void A_List_Is_Not_A_Number()
    {
        var map = new FlexMap(MixedWidths);
        Assert.Throws<NotSupportedException>(() => map.Int32("list"));
        Assert.Throws<NotSupportedException>(() => map.Int32s("scale"));
    }
}
