using IdPhoto.MattingQuality.Scenes;
using NetVips;

namespace IdPhoto.MattingQuality.Pictures;

/// <summary>All portraits at hand before four backgrounds, the head's edge at twice its size: to be looked at, not kept.</summary>
internal static class ContactSheet
{
    private static readonly Rgb[] Backgrounds = [Rgb.White, new(67, 142, 219), new(190, 40, 45), new(150, 150, 150)];

    public static void Write(string path)
    {
        using var selfie = Models.OpenSelfie();
        var cells = new List<Image>();
        foreach (var portrait in Portrait.Shared.Prepend(Portrait.Astronaut))
        {
            if (portrait.Open() is not { } photo)
            {
                continue;
            }

            using (photo)
            {
                using var matte = Models.Run(selfie, photo);
                using var alpha = Candidate.All[2].Refine(matte, photo);
                cells.AddRange(Backgrounds.Select(background =>
                {
                    using var finished = Candidate.All[2].Compose(photo, alpha, background);
                    return BeforeAfter.ToImage(finished).Crop(80, 0, 480, 400).Resize(2, kernel: Enums.Kernel.Cubic);
                }));
            }
        }

        using var sheet = Image.Arrayjoin([.. cells], across: Backgrounds.Length, shim: 4);
        sheet.Pngsave(path);
        cells.ForEach(cell => cell.Dispose());
    }
}
