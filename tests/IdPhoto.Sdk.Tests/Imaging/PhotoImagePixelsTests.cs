namespace IdPhoto.Tests.Imaging;

public class PhotoImagePixelsTests
{
    // Three pixels of (10, 20, 30), (40, 50, 60), (70, 80, 90) in two rows, the second one the first plus 100; rows 5 bytes apart.
    private const int Width = 3;
    private const int Gap = 5;

    [Theory]
    [InlineData(PixelFormat.Rgb24, 3, new[] { 0, 1, 2 })]
    [InlineData(PixelFormat.Bgr24, 3, new[] { 2, 1, 0 })]
    [InlineData(PixelFormat.Rgba32, 4, new[] { 0, 1, 2 })]
    [InlineData(PixelFormat.Bgra32, 4, new[] { 2, 1, 0 })]
    public void Colours_go_in_and_out_with_a_stride_beyond_the_row(PixelFormat format, int size, int[] places)
    {
        var stride = (Width * size) + Gap;
        var memory = new byte[(stride * 2) - Gap];
        Array.Fill(memory, (byte)255);
        for (var i = 0; i < Width * 3; i++)
        {
            memory[(i / 3 * size) + places[i % 3]] = (byte)(10 * (i + 1));
            memory[stride + (i / 3 * size) + places[i % 3]] = (byte)((10 * (i + 1)) + 100);
        }

        using var image = PhotoImage.FromPixels(memory, Width, 2, stride, format);
        var copy = new byte[memory.Length];
        Array.Fill(copy, (byte)255);
        image.CopyPixelsTo(copy, stride, format);

        Assert.Equal([10, 20, 30, 40, 50, 60, 70, 80, 90], image.Row(0).ToArray());
        Assert.Equal([110, 120, 130, 140, 150, 160, 170, 180, 190], image.Row(1).ToArray());
        Assert.Equal(memory, copy); // alpha is 255, the gap between the rows untouched
    }

    [Fact]
    public void Grey_becomes_three_equal_channels_and_its_own_value_again()
    {
        byte[] memory = [0, 128, 255, 9, 9, 1, 2, 3];
        using var image = PhotoImage.FromPixels(memory, 3, 2, 5, PixelFormat.Gray8);
        byte[] copy = [7, 7, 7, 9, 9, 7, 7, 7];
        image.CopyPixelsTo(copy, 5, PixelFormat.Gray8);

        Assert.Equal([0, 0, 0, 128, 128, 128, 255, 255, 255], image.Row(0).ToArray());
        Assert.Equal(memory, copy);
    }

    // Rec. 601: 0.299 R + 0.587 G + 0.114 B, in steps of 1/256.
    [Theory]
    [InlineData(255, 0, 0, 77)]
    [InlineData(0, 255, 0, 149)]
    [InlineData(0, 0, 255, 29)]
    public void Colours_become_grey_by_their_luma(byte r, byte g, byte b, byte expected)
    {
        using var image = PhotoImage.FromPixels([r, g, b], 1, 1, 3, PixelFormat.Rgb24);
        var grey = new byte[1];
        image.CopyPixelsTo(grey, 1, PixelFormat.Gray8);

        Assert.Equal(expected, grey[0]);
    }

    // (colour × alpha + 255 × (255 − alpha)) / 255, rounded.
    [Theory]
    [InlineData(0, 255)]
    [InlineData(128, 155)]
    [InlineData(255, 55)]
    public void Alpha_is_flattened_on_white(byte alpha, byte expected)
    {
        using var image = PhotoImage.FromPixels([55, 55, 55, alpha], 1, 1, 4, PixelFormat.Bgra32);

        Assert.Equal([expected, expected, expected], image.Row(0).ToArray());
    }

    [Fact]
    public void A_span_that_is_too_short_is_named_with_the_bytes_it_needs()
    {
        var thrown = Assert.Throws<ArgumentException>(() => PhotoImage.FromPixels(new byte[25], 3, 2, 14, PixelFormat.Rgba32));

        Assert.StartsWith(
            "3×2 pixels of Rgba32 with a stride of 14 bytes need 26 bytes; the span has 25.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disposed_picture_gives_no_pixels()
    {
        var image = new PhotoImage(2, 2);
        image.Dispose();
        image.Dispose();

        Assert.Throws<ObjectDisposedException>(() => image.Pixels.Length);
    }
}
