using System.Runtime.Intrinsics;
using IdPhoto.Composition;
using IdPhoto.Imaging;
using IdPhoto.Matting;
using IdPhoto.Matting.Refinement;

namespace IdPhoto.MattingQuality.Scenes;

/// <summary>
/// Makes the cut-outs. Whatever outline a cut-out has is its truth, for the scene is composed with it: it need not be the portrait's own
/// to the last hair, only be like one. IS-Net draws it where its weights are at hand, else the model that ships.
/// </summary>
internal static class CutOuts
{
    private static readonly Rgb Brown = new(62, 44, 34);
    private static readonly Rgb Black = new(24, 21, 22);

    public static List<CutOut> Make()
    {
        var all = new List<CutOut>();
        using var model = Places.IsNet is { } weights ? Models.OpenFile(MattingModels.IsNet, weights) : Models.OpenSelfie();
        foreach (var portrait in Places.IsNet is null ? [Portrait.Astronaut] : Portrait.Shared.Prepend(Portrait.Astronaut))
        {
            if (portrait.Open() is { } photo)
            {
                using (photo)
                {
                    all.Add(Cut(portrait, photo, model));
                }
            }
        }

        // Rims a little inside the astronaut's hair, so that no hair starts in the air.
        all.Add(DrawnHair.Draw(all[0], "drawn strands", new(222, 30, 264, 260), Brown, 40, 1.5, 260));
        all.Add(DrawnHair.Draw(all[0], "drawn curls", new(222, 30, 264, 260), Black, 45, 7, 320));
        return all;
    }

    private static CutOut Cut(Portrait portrait, PhotoImage photo, IMattingModel model)
    {
        using var coarse = Models.Run(model, photo);
        MatteCleaner.KeepPersonAt(coarse, portrait.FaceInPart);
        using var whole = new Matte(photo.Width, photo.Height, coarse.Region);
        Resampler.WarpPlane(
            coarse.Alpha, coarse.Width, coarse.Height, AffineTransform.FromBox(new(0, 0, coarse.Width, coarse.Height), photo.Width, photo.Height),
            whole.Alpha, photo.Width, photo.Height, ResampleFilter.Triangle, EdgeMode.Replicate);

        var colours = new PhotoImage(photo.Width, photo.Height);
        ForegroundEstimator.Estimate(photo, whole.Alpha, colours);
        return new CutOut(Path.GetFileNameWithoutExtension(portrait.File), colours, Sharpen(whole, coarse.Width), []);
    }

    // A network blurs its edges over more pixels than a lens does. What it mixed there is taken out of the colours first, with its own
    // matte; then the ramp is steepened to about two pixels.
    private static float[] Sharpen(Matte whole, int resolution)
    {
        var (low, high) = resolution < 512 ? (0.4f, 0.6f) : (0.2f, 0.8f);
        var alpha = Array.ConvertAll(whole.Alpha.ToArray(), a => Math.Clamp((a - low) / (high - low), 0, 1));
        Clean(alpha, whole.Width, whole.Height);
        return alpha;
    }

    // What lies deep inside is opaque and what lies far outside is nobody: a network's noise there is no truth.
    private static void Clean(float[] alpha, int width, int height)
    {
        const int Deep = 16;
        var mean = Array.ConvertAll(alpha, a => Vector128.CreateScalar(a > 0.5f ? 1f : 0f));
        BoxFilter.Mean(mean, width, height, Deep);
        for (var i = 0; i < alpha.Length; i++)
        {
            alpha[i] = mean[i].ToScalar() switch { > 0.999f => 1, < 0.001f => 0, _ => alpha[i] };
        }
    }
}
