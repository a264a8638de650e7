using IdPhoto.Export;

namespace IdPhoto.Tests.Export;

public class EncodeSettingsTests
{
    private static readonly EncodeSettings Valid = new() { Format = PhotoFormat.Jpeg, Dpi = 300 };

    public static TheoryData<EncodeSettings, string> Wrong => new()
    {
        { Valid with { Format = PhotoFormat.Gif }, "Gif is read, not written. Formats that are written: JPEG, PNG, WebP, TIFF." },
        { Valid with { Format = PhotoFormat.Avif }, "Avif is read, not written. Formats that are written: JPEG, PNG, WebP, TIFF." },
        { Valid with { Format = PhotoFormat.Heic }, "Heic is read, not written. Formats that are written: JPEG, PNG, WebP, TIFF." },
        { Valid with { Dpi = 0 }, "EncodeSettings.Dpi is 0; it may be 1 to 2400." },
        { Valid with { Dpi = 2401 }, "EncodeSettings.Dpi is 2401; it may be 1 to 2400." },
        { Valid with { Quality = 101 }, "EncodeSettings.Quality is 101; it may be 1 to 100." },
        { Valid with { MinKilobytes = -1 }, "EncodeSettings.MinKilobytes is -1; it may be 0 to 1,000,000." },
        { Valid with { MaxKilobytes = 0 }, "EncodeSettings.MaxKilobytes is 0; it may be 1 or more, and not less than MinKilobytes." },
        {
            Valid with { MinKilobytes = 20, MaxKilobytes = 10 },
            "EncodeSettings.MaxKilobytes is 10; it may be 1 or more, and not less than MinKilobytes."
        },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void What_no_file_can_have_is_an_invalid_request(EncodeSettings settings, string message)
    {
        using var photo = new PhotoImage(10, 10);
        var refused = Assert.Throws<IdPhotoException>(() => new PhotoEncoder().Encode(photo, settings));

        Assert.Equal((IdPhotoErrorCode.InvalidRequest, message), (refused.Code, refused.Message));
    }

    [Fact]
    public void A_side_longer_than_the_format_holds_is_an_invalid_request()
    {
        using var photo = new PhotoImage(16_384, 1);
        var refused = Assert.Throws<IdPhotoException>(() => new PhotoEncoder().Encode(photo, Valid with { Format = PhotoFormat.WebP }));

        Assert.Equal(
            "WebP holds at most 16383 pixels a side; the picture has 16384×1. Choose another format or fewer pixels.", refused.Message);
    }

    [Fact]
    public void Jpeg_holds_no_cut_out()
    {
        using var photo = new PhotoImage(10, 10);
        var refused = Assert.Throws<IdPhotoException>(() => new PhotoEncoder().Encode(photo, new byte[100], Valid));

        Assert.Equal(IdPhotoErrorCode.InvalidRequest, refused.Code);
        Assert.Equal("Jpeg holds no transparency. Write a cut-out as PNG, WebP or TIFF, or put it on a background.", refused.Message);
    }

    [Fact]
    public void Alpha_of_another_size_is_an_argument_error()
    {
        using var photo = new PhotoImage(10, 10);
        var thrown = Assert.Throws<ArgumentException>(
            () => new PhotoEncoder().Encode(photo, new byte[99], Valid with { Format = PhotoFormat.Png }));

        Assert.StartsWith("Alpha has 99 values; the picture has 100 pixels.", thrown.Message, StringComparison.Ordinal);
    }
}
