using IdPhoto.Export;
using IdPhoto.Imaging;

namespace IdPhoto.Benchmarks;

/// <summary>
/// A phone's upload made from the bundled portrait: 4032×3024 pixels, the portrait enlarged, with sensor noise so that the JPEG has a
/// phone's 5 MB rather than an enlargement's 1 MB.
/// </summary>
internal static class Uploads
{
    private const int Width = 4032;
    private const int Height = 3024;

    public static byte[] Portrait { get; } = File.ReadAllBytes(Path.Combine(RepositoryFolder(), "samples", "photos", "astronaut.png"));

    public static byte[] TwelveMegapixels()
    {
        using var portrait = new PhotoDecoder(new PhotoLimits()).Decode(Portrait).Image;
        using var large = new PhotoImage(Width, Height);
        var enlarge = AffineTransform.Similarity((double)Height / portrait.Height, 0, new(portrait.Width / 2.0, 0), new(Width / 2.0, 0));
        Resampler.Warp(portrait, enlarge, large, ResampleFilter.Cubic);
        var random = new Random(1);
        foreach (ref var value in large.Pixels)
        {
            value = (byte)Math.Clamp(value + random.Next(-6, 7), 0, 255);
        }

        return new PhotoEncoder().Encode(large, new EncodeSettings { Format = PhotoFormat.Jpeg, Dpi = 72, Quality = 88 }).Bytes.ToArray();
    }

    public static string RepositoryFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IdPhoto.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Run the benchmarks from a checkout: they read its sample photo and models.");
    }
}
