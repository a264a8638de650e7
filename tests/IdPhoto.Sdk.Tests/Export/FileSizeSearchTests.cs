using IdPhoto.Export;
using NetVips;

namespace IdPhoto.Tests.Export;

public class FileSizeSearchTests
{
    // A made-up format whose file has 1000 bytes a quality step.
    private const int Step = 1000;

    [Theory]
    [InlineData(null, null, 95, 95_000)]
    [InlineData(null, 50, 51, 51_000)] // 50 KB are 51,200 bytes
    [InlineData(95, null, 100, 100_000)]
    [InlineData(95, 96, 98, 98_000)]
    [InlineData(50, 50, 51, 51_200)] // padded by 200
    [InlineData(125, 126, 100, 128_000)] // padded to the end
    [InlineData(43, 43, 44, 44_032)] // 32 bytes of room
    public void The_file_is_the_best_that_fits(int? min, int? max, int quality, int length)
    {
        var (file, found) = FileSizeSearch.Run(new Format(minPadding: 4), q => new byte[q * Step], Settings(min, max));

        Assert.Equal((quality, length), (found, file.Length));
    }

    [Fact]
    public void Where_padding_would_overshoot_a_lower_quality_leaves_room_for_it()
    {
        // 43 KB are 44,032 bytes: at quality 44 only 32 are missing, and this format cannot add fewer than 40.
        var (file, found) = FileSizeSearch.Run(new Format(minPadding: 40), q => new byte[q * Step], Settings(43, 43));

        Assert.Equal((43, 44_032), (found, file.Length));
    }

    [Fact]
    public void The_search_encodes_nine_times_at_most()
    {
        for (var max = 1; max <= 100; max++)
        {
            var count = 0;
            byte[] Encode(int quality)
            {
                count++;
                return new byte[quality * Step];
            }

            FileSizeSearch.Run(new Format(4), Encode, Settings(null, max));
            Assert.InRange(count, 1, 9);
        }
    }

    [Fact]
    public void A_lossless_file_that_cannot_be_filled_up_exactly_names_the_bytes()
    {
        var refused = Assert.Throws<IdPhotoException>(
            () => FileSizeSearch.Run(new Format(12, lossy: false), _ => new byte[10_236], Settings(10, 10)));

        Assert.Equal(IdPhotoErrorCode.FileSizeUnreachable, refused.Code);
        Assert.Equal(
            "The picture as Png has 10.0 KB, and filling it up adds at least 12 bytes, which oversteps the window of 10 to 10 KB "
            + "(MinKilobytes, MaxKilobytes). Widen it by 1 KB.",
            refused.Message);
    }

    private static EncodeSettings Settings(int? min, int? max) =>
        new() { Format = PhotoFormat.Jpeg, Dpi = 300, MinKilobytes = min, MaxKilobytes = max };

    private sealed class Format(int minPadding, bool lossy = true) : IPhotoFileWriter
    {
        PhotoFormat IPhotoFileWriter.Format => lossy ? PhotoFormat.Jpeg : PhotoFormat.Png;

        public int MaxSide => 1000;

        public bool IsLossy => lossy;

        public bool SupportsAlpha => false;

        public int MinPadding => minPadding;

        public byte[] Write(Image picture, int dpi, int quality) => throw new NotSupportedException();

        public byte[] Pad(ReadOnlySpan<byte> file, int bytes) => new byte[file.Length + bytes];
    }
}
