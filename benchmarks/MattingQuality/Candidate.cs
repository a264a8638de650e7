using IdPhoto.Composition;
using IdPhoto.Imaging;
using IdPhoto.Matting;
using IdPhoto.Matting.Refinement;
using IdPhoto.MattingQuality.Scenes;

namespace IdPhoto.MattingQuality;

/// <summary>A way from a model's matte to a finished photo: a quality of this library, or none of its doing.</summary>
/// <param name="Name">Its column in the table.</param>
/// <param name="Quality">The setting; null enlarges the matte bicubically and keeps the photo's colours, as many programs do.</param>
internal sealed record Candidate(string Name, MatteQuality? Quality)
{
    public static IReadOnlyList<Candidate> All { get; } =
        [new("unrefined", null), .. new[] { MatteQuality.Fast, MatteQuality.Balanced, MatteQuality.Best }.Select(q => new Candidate(q.ToString(), q))];

    /// <summary>The matte at the photo's size; the caller disposes it.</summary>
    public Matte Refine(Matte matte, PhotoImage photo)
    {
        if (Quality is { } quality)
        {
            return MatteRefiner.Refine(matte, AffineTransform.Identity, photo, quality);
        }

        var large = new Matte(photo.Width, photo.Height, matte.Region);
        Resampler.WarpPlane(
            matte.Alpha, matte.Width, matte.Height, AffineTransform.FromBox(new(0, 0, matte.Width, matte.Height), photo.Width, photo.Height),
            large.Alpha, photo.Width, photo.Height, ResampleFilter.Cubic, EdgeMode.Replicate);
        foreach (ref var alpha in large.Alpha)
        {
            alpha = Math.Clamp(alpha, 0, 1);
        }

        return large;
    }

    /// <summary>The finished photo; the caller disposes it.</summary>
    public PhotoImage Compose(PhotoImage photo, Matte alpha, Rgb background)
    {
        if (Quality is null)
        {
            return Light.Blend(photo, alpha.Alpha, (_, _) => background);
        }

        var finished = new PhotoImage(photo.Width, photo.Height);
        new BackgroundComposer().Compose(photo, alpha, Background.Solid(background), finished);
        return finished;
    }
}
