using IdPhoto.Composition;
using IdPhoto.Geometry;
using IdPhoto.Imaging;
using IdPhoto.Matting;
using IdPhoto.Matting.Refinement;
using IdPhoto.Pipeline.Tone;

namespace IdPhoto.Pipeline;

/// <summary>Renders a planned crop: the photo through its similarity, and on wish the person cut out or on another background.</summary>
internal sealed class FrameRenderer(
    IBackgroundComposer composer, Portrait portrait, Matte matte, PhotoOrder order, ToneCorrection? tone, StageClock clock)
{
    /// <summary>The finished picture of a frame; the caller disposes it.</summary>
    public RenderedFrame Finish(CropPlan plan)
    {
        var photo = clock.Run(Stage.Render, () => order.KeepsBackground ? Corrected(Resample(plan)) : Resample(plan));
        if (order.KeepsBackground)
        {
            CanvasExtension.Fill(photo, plan, portrait.Photo, order.Template.Backgrounds[0]);
            if (order.Mirrors)
            {
                Mirroring.Apply(photo);
            }

            return new RenderedFrame(photo, null);
        }

        using (photo)
        {
            return clock.Run(Stage.Compose, () => Compose(photo, plan, order.Background));
        }
    }

    /// <summary>The person on transparent ground; the caller disposes it.</summary>
    public RenderedFrame CutOut(CropPlan plan)
    {
        using var photo = clock.Run(Stage.Render, () => Resample(plan));
        return clock.Run(Stage.Compose, () => Compose(photo, plan, Background.Transparent));
    }

    private PhotoImage Resample(CropPlan plan)
    {
        var photo = new PhotoImage(plan.Width, plan.Height);
        Resampler.Warp(portrait.Photo, plan.Transform, photo, ResampleFilter.Cubic);
        return photo;
    }

    private PhotoImage Corrected(PhotoImage photo)
    {
        tone?.Apply(photo);
        return photo;
    }

    private RenderedFrame Compose(PhotoImage photo, CropPlan plan, Background background)
    {
        using var refined = MatteRefiner.Refine(matte, plan.Transform, photo, order.Request.MatteQuality);
        CanvasExtension.Clear(refined, plan, portrait.Photo);

        // After the matte, which follows the photo's own edges, and before the background, which is painted as it was asked for.
        Corrected(photo);
        if (order.Mirrors)
        {
            Mirroring.Apply(photo);
            Mirroring.Apply(refined);
        }

        return RenderedFrame.Compose(composer, photo, refined, background);
    }
}
