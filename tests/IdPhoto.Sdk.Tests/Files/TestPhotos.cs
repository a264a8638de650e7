using NetVips;

namespace IdPhoto.Tests.Files;

/// <summary>Pictures and files that tests begin with. NetVips images are the caller's to dispose; bytes are whole files.</summary>
internal static class TestPhotos
{
    /// <summary>The portrait that the repository contains: 512×512, public domain (NASA).</summary>
    public static string PortraitPath => RepositoryRoot.Combine("samples", "photos", "astronaut.png");

    /// <summary>A picture without any symmetry: red grows to the right, green downwards, blue in wide waves.</summary>
    public static Image Landscape(int width, int height)
    {
        using var xyz = Image.Xyz(width, height);
        using var scaled = xyz * new[] { 255.0 / width, 255.0 / height };
        using var angle = xyz.ExtractBand(0) * (720.0 / width);
        using var waves = (angle.Sin() * 60) + 128;
        using var joined = scaled.Bandjoin(waves);
        using var bytes = joined.Cast(Enums.BandFormat.Uchar);
        using var rgb = bytes.Copy(interpretation: Enums.Interpretation.Srgb);
        return rgb.CopyMemory();
    }

    /// <summary>Noise that no encoder can make small: 600×600 pixels are about 500 KB as a JPEG of quality 95.</summary>
    public static Image Noise(int width, int height)
    {
        using var a = Image.Gaussnoise(width, height, sigma: 40, mean: 128, seed: 1);
        using var b = Image.Gaussnoise(width, height, sigma: 40, mean: 128, seed: 2);
        using var c = Image.Gaussnoise(width, height, sigma: 40, mean: 128, seed: 3);
        using var joined = a.Bandjoin(b, c);
        using var bytes = joined.Cast(Enums.BandFormat.Uchar);
        using var rgb = bytes.Copy(interpretation: Enums.Interpretation.Srgb);
        return rgb.CopyMemory();
    }

    /// <summary>One colour.</summary>
    public static Image Plain(int width, int height, byte r, byte g, byte b)
    {
        using var black = Image.Black(width, height, bands: 3);
        using var colour = black + new double[] { r, g, b };
        using var bytes = colour.Cast(Enums.BandFormat.Uchar);
        using var rgb = bytes.Copy(interpretation: Enums.Interpretation.Srgb);
        return rgb.CopyMemory();
    }

    /// <summary>Decodes a file with libvips' own guess and no conversion.</summary>
    public static Image Load(string path)
    {
        using var image = Image.NewFromFile(path);
        return image.CopyMemory();
    }

    /// <summary>The pixels of an 8-bit, 3-band image as the library's picture.</summary>
    public static PhotoImage ToPhoto(Image image)
    {
        var pixels = image.WriteToMemory<byte>();
        return PhotoImage.FromPixels(pixels, image.Width, image.Height, image.Width * 3, PixelFormat.Rgb24);
    }

    /// <summary>A JPEG as a phone writes it: 4:2:0, with EXIF.</summary>
    public static byte[] Jpeg(Image image, int quality = 92) => image.JpegsaveBuffer(q: quality);

    /// <summary>
    /// The picture as a camera stores it when it was held so that <paramref name="orientation"/> is needed: a viewer that obeys the tag
    /// shows <paramref name="upright"/> again.
    /// </summary>
    /// <param name="upright">The picture as it should be seen.</param>
    /// <param name="orientation">1 to 8.</param>
    public static Image StoredAs(Image upright, int orientation)
    {
        using var turned = Redo(upright, orientation);
        return turned.Mutate(image => image.Set(GValue.GIntType, "orientation", orientation));
    }

    /// <summary>The picture turned clockwise by 90°, 180° or 270° with no tag that says so.</summary>
    public static Image Turned(Image image, Enums.Angle angle)
    {
        using var turned = image.Rot(angle);
        return turned.CopyMemory();
    }

    // What the camera's sensor saw: the inverse of the correction that EXIF describes.
    private static Image Redo(Image upright, int orientation) => orientation switch
    {
        2 => upright.Flip(Enums.Direction.Horizontal),
        3 => upright.Rot(Enums.Angle.D180),
        4 => upright.Flip(Enums.Direction.Vertical),
        5 => upright.Rot(Enums.Angle.D90).Flip(Enums.Direction.Horizontal),
        6 => upright.Rot(Enums.Angle.D270),
        7 => upright.Rot(Enums.Angle.D270).Flip(Enums.Direction.Horizontal),
        8 => upright.Rot(Enums.Angle.D90),
        _ => upright.Copy(),
    };
}
