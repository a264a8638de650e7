using IdPhoto.Tests.Files;
using NetVips;

namespace IdPhoto.Tests.Pipeline;

/// <summary>Whole files as a user would upload them.</summary>
internal static class Uploads
{
    /// <summary>The portrait that the repository contains: 512×512, PNG.</summary>
    public static byte[] Portrait { get; } = File.ReadAllBytes(TestPhotos.PortraitPath);

    /// <summary>A portrait of the shared test assets.</summary>
    public static byte[] Shared(string name) => File.ReadAllBytes(SharedAssets.Photo(name));

    /// <summary>The repository's portrait, changed.</summary>
    public static byte[] ChangedPortrait(Func<Image, Image> change)
    {
        using var portrait = TestPhotos.Load(TestPhotos.PortraitPath);
        using var changed = change(portrait);
        return changed.PngsaveBuffer();
    }

    /// <summary>The repository's portrait enlarged, as a phone's JPEG: more pixels than any document asks for.</summary>
    public static byte[] LargePortrait(double factor)
    {
        using var portrait = TestPhotos.Load(TestPhotos.PortraitPath);
        using var large = portrait.Resize(factor);
        return TestPhotos.Jpeg(large, quality: 95);
    }

    /// <summary>Sky, three ranges of hills and a meadow, each with its own grain: what a phone holds beside portraits.</summary>
    public static byte[] HillsAndSky(int seed)
    {
        const int Width = 900;
        const int Height = 600;
        var random = new Random(seed);
        var ranges = Enumerable.Range(0, 3)
            .Select(i => (Base: 250 + (i * 100), Rise: random.Next(20, 70), Length: random.Next(90, 300), Phase: random.NextDouble() * 6, Shade: 1 - (i * 0.25)))
            .ToArray();
        var pixels = new byte[Width * Height * 3];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var grain = random.Next(-12, 13);
                var (r, g, b) = (110 + (y / 6), 160 + (y / 8), 230);
                foreach (var range in ranges)
                {
                    if (y > range.Base - (range.Rise * Math.Sin((x / (double)range.Length) + range.Phase)))
                    {
                        (r, g, b) = ((int)(90 * range.Shade), (int)(140 * range.Shade), (int)(100 * range.Shade));
                    }
                }

                var at = 3 * ((y * Width) + x);
                pixels[at] = (byte)Math.Clamp(r + grain, 0, 255);
                pixels[at + 1] = (byte)Math.Clamp(g + grain, 0, 255);
                pixels[at + 2] = (byte)Math.Clamp(b + grain, 0, 255);
            }
        }

        using var image = Image.NewFromMemory(pixels, Width, Height, 3, Enums.BandFormat.Uchar);
        return TestPhotos.Jpeg(image);
    }
}
