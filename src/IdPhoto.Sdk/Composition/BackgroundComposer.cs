using IdPhoto.Imaging;
using IdPhoto.Matting;

namespace IdPhoto.Composition;

/// <summary>
/// The default composer: colours at soft edges are cleaned of the old background, and the blend is made in linear light, where light adds
/// up as it does in a camera.
/// </summary>
internal sealed class BackgroundComposer : IBackgroundComposer
{
    public void Compose(PhotoImage photo, Matte matte, Background background, PhotoImage target)
    {
        ArgumentNullException.ThrowIfNull(photo);
        ArgumentNullException.ThrowIfNull(matte);
        ArgumentNullException.ThrowIfNull(target);
        ForegroundEstimator.Estimate(photo, matte.Alpha, target);
        switch (background)
        {
            case TransparentBackground:
                EraseOutside(target, matte);
                break;
            case SolidBackground solid:
                Blend<SolidPainter>(new(solid.Colour), target, matte);
                break;
            case GradientBackground gradient:
                Blend<GradientPainter>(new(gradient, target.Width, target.Height), target, matte);
                break;
            case HivisionGradientBackground gradient:
                Blend<HivisionGradientPainter>(new(gradient, target.Width, target.Height), target, matte);
                break;
            default:
                throw new ArgumentException($"A background of type {background?.GetType().Name ?? "null"} cannot be composed.", nameof(background));
        }
    }

    private static void Blend<TPainter>(TPainter painter, PhotoImage target, Matte matte)
        where TPainter : struct, IBackgroundPainter
    {
        for (var y = 0; y < target.Height; y++)
        {
            var row = target.Row(y);
            var alpha = matte.Row(y);
            for (var x = 0; x < alpha.Length; x++)
            {
                var a = alpha[x];
                if (a >= 1)
                {
                    continue;
                }

                var behind = painter.At(x, y);
                var pixel = row.Slice(3 * x, 3);
                pixel[0] = Mix(pixel[0], behind.R, a);
                pixel[1] = Mix(pixel[1], behind.G, a);
                pixel[2] = Mix(pixel[2], behind.B, a);
            }
        }
    }

    // What is fully transparent must not carry the old background along.
    private static void EraseOutside(PhotoImage target, Matte matte)
    {
        var pixels = target.Pixels;
        var alpha = matte.Alpha;
        for (var i = 0; i < alpha.Length; i++)
        {
            if (alpha[i] <= 0)
            {
                pixels.Slice(3 * i, 3).Clear();
            }
        }
    }

    private static byte Mix(byte front, byte behind, float alpha)
    {
        if (alpha <= 0)
        {
            return behind;
        }

        var light = LinearLight.Decode(behind);
        return LinearLight.Encode(light + (alpha * (LinearLight.Decode(front) - light)));
    }
}
