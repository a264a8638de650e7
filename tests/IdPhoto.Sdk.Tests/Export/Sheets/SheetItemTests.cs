namespace IdPhoto.Tests.Export.Sheets;

public sealed class SheetItemTests
{
    // Up to 1 % of the width, or a pixel where 1 % is less than one: a print of 5 mm at 72 dpi has 14 of them.
    [Theory]
    [InlineData(35, 45, 413, 531)]
    [InlineData(51, 51, 600, 600)]
    [InlineData(50, 50, 1000, 1009)]
    [InlineData(50, 50, 1010, 1000)]
    [InlineData(5, 5, 14, 15)]
    public void A_picture_has_its_prints_shape_to_one_percent_or_a_pixel(double widthMm, double heightMm, int width, int height) =>
        new SheetItem(widthMm, heightMm).RequireShape(width, height);

    [Theory]
    [InlineData(35, 45, 531, 413)]
    [InlineData(50, 50, 1000, 1011)]
    [InlineData(50, 50, 1011, 1000)]
    [InlineData(5, 5, 14, 16)]
    public void A_picture_beyond_that_has_another(double widthMm, double heightMm, int width, int height)
    {
        var error = Assert.Throws<IdPhotoException>(() => new SheetItem(widthMm, heightMm).RequireShape(width, height));

        Assert.Equal(IdPhotoErrorCode.InvalidRequest, error.Code);
        Assert.Contains("AllowStretch", error.Message, StringComparison.Ordinal);
    }
}
