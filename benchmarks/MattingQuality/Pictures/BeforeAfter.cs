using IdPhoto.Matting;
using IdPhoto.MattingQuality.Scenes;
using NetVips;

namespace IdPhoto.MattingQuality.Pictures;

/// <summary>The pictures of docs/images: a photo and what becomes of it, side by side. Only the portrait that is everybody's is shown.</summary>
internal static class BeforeAfter
{
    private static readonly (string Name, Rgb Colour)[] Plain =
        [("white", Rgb.White), ("blue", new(67, 142, 219)), ("red", new(190, 40, 45)), ("grey", new(200, 200, 200))];

    /// <summary>Writes them into a folder.</summary>
    public static void Write(IReadOnlyList<CutOut> cutOuts, string folder)
    {
        using var selfie = Models.OpenSelfie();
        using (var photo = Portrait.Astronaut.Open() ?? throw new InvalidOperationException("samples/photos/astronaut.png is missing."))
        {
            foreach (var (name, colour) in Plain)
            {
                Save(selfie, photo, Candidate.All[2], colour, Path.Combine(folder, $"matting-{name}.jpg"));
            }
        }

        // Before a background that is no wall, without and with the refiner: 7 are bricks.
        using var bricks = Light.Photograph(cutOuts[^1], OldBackgrounds.All[7].At, seed: 1);
        Save(selfie, bricks, Candidate.All[0], Rgb.White, Path.Combine(folder, "matting-bricks-unrefined.jpg"));
        Save(selfie, bricks, Candidate.All[2], Rgb.White, Path.Combine(folder, "matting-bricks-refined.jpg"));
    }

    private static void Save(IMattingModel model, PhotoImage photo, Candidate candidate, Rgb background, string path)
    {
        using var matte = Models.Run(model, photo);
        using var alpha = candidate.Refine(matte, photo);
        using var finished = candidate.Compose(photo, alpha, background);
        using var before = ToImage(photo);
        using var after = ToImage(finished);
        using var pair = Image.Arrayjoin([before, after], across: 2, shim: 8, background: [255.0]);
        pair.Jpegsave(path, q: 85, keep: Enums.ForeignKeep.None);
    }

    /// <summary>The pixels as libvips' picture; the caller disposes it.</summary>
    public static Image ToImage(PhotoImage photo) =>
        Image.NewFromMemoryCopy<byte>(photo.Pixels, photo.Width, photo.Height, PhotoImage.Channels, Enums.BandFormat.Uchar);
}
