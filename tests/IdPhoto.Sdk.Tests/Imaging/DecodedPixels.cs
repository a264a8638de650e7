using IdPhoto.Imaging;
using NetVips;

namespace IdPhoto.Tests.Imaging;

/// <summary>Decodes in one call, and compares pixels.</summary>
internal static class DecodedPixels
{
    /// <summary>Limits that small test pictures stay within.</summary>
    public static PhotoLimits AnySize => new() { MinWidth = 1, MinHeight = 1 };

    public static DecodedPhoto Decode(byte[] file, int minLongSide = int.MaxValue) => new PhotoDecoder(AnySize).Decode(file, minLongSide);

    public static IdPhotoException Refused(byte[] file, PhotoLimits? limits = null) =>
        Assert.Throws<IdPhotoException>(() => new PhotoDecoder(limits ?? AnySize).Decode(file).Dispose());

    /// <summary>The largest difference of any channel of any pixel; sizes must agree.</summary>
    public static int LargestDifference(PhotoImage actual, Image expected)
    {
        Assert.Equal((expected.Width, expected.Height), (actual.Width, actual.Height));
        var pixels = expected.WriteToMemory<byte>();
        var largest = 0;
        for (var i = 0; i < pixels.Length; i++)
        {
            largest = Math.Max(largest, Math.Abs(pixels[i] - actual.Pixels[i]));
        }

        return largest;
    }

    public static (int R, int G, int B) At(PhotoImage photo, int x, int y)
    {
        var pixel = photo.Row(y).Slice(x * 3, 3);
        return (pixel[0], pixel[1], pixel[2]);
    }
}
