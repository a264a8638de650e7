using IdPhoto.Matting;
using IdPhoto.MattingQuality.Scenes;
using NetVips;
namespace IdPhoto.MattingQuality;
internal static class Dump
{
    public static void Run(List<CutOut> cutOuts, string file)
    {
        using var selfie = Models.OpenSelfie();
        var cells = new List<Image>();
        foreach (var (c, w) in new[] { (1, 8), (2, 7), (3, 9), (4, 6), (5, 0), (5, 8), (6, 9) })
        {
            if (c >= cutOuts.Count) continue;
            var cut = cutOuts[c];
            using var photo = Light.Photograph(cut, OldBackgrounds.All[w].At, 1);
            using var matte = Models.Run(selfie, photo);
            cells.Add(Pic(photo.Pixels.ToArray(), 3));
            cells.Add(Pic(Grey(cut.Alpha), 3));
            foreach (var cand in new[] { Candidate.All[0], Candidate.All[2], Candidate.All[3] })
            {
                using var a = cand.Refine(matte, photo);
                cells.Add(Pic(Grey(a.Alpha.ToArray()), 3));
                if (cand.Quality is not null) { using var f = cand.Compose(photo, a, Rgb.White); cells.Add(Pic(f.Pixels.ToArray(), 3)); }
            }
        }
        using var sheet = Image.Arrayjoin([.. cells], across: 7);
        sheet.Resize(0.5).Pngsave(file);
    }
    private static byte[] Grey(float[] a) => [.. a.SelectMany(v => { var b = (byte)(255 * v + 0.5f); return new[] { b, b, b }; })];
    private static Image Pic(byte[] p, int bands) => Image.NewFromMemoryCopy<byte>(p, 640, 640, bands, Enums.BandFormat.Uchar);
}
