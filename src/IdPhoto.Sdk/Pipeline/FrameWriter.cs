using IdPhoto.Export;
using IdPhoto.Export.Watermarks;
using IdPhoto.Geometry;

namespace IdPhoto.Pipeline;

/// <summary>Encodes the frames of one order.</summary>
internal sealed class FrameWriter(PhotoEncoder encoder, PhotoOrder order, StageClock clock)
{
    /// <summary>The photo itself, within the document's file sizes.</summary>
    public EncodedPhoto Write(RenderedFrame frame) => Encode(frame, new EncodeSettings
    {
        Format = order.Format,
        Dpi = order.Target.Dpi,
        MinKilobytes = order.Target.MinKilobytes,
        MaxKilobytes = order.Target.MaxKilobytes,
    });

    /// <summary>The same crop at the source's resolution, so that no pixel is enlarged; it prints at the same size in millimetres.</summary>
    public EncodedPhoto WriteHd(FrameRenderer renderer, CropPlan plan)
    {
        var hd = plan.AtSourceResolution();
        using var frame = renderer.Finish(hd);
        var dpi = Math.Max(1, (int)Math.Round((double)order.Target.Dpi * hd.Width / plan.Width));
        return Encode(frame, new EncodeSettings { Format = order.Format, Dpi = dpi });
    }

    /// <summary>The person on transparent ground.</summary>
    public EncodedPhoto WriteCutout(FrameRenderer renderer, CropPlan plan)
    {
        using var frame = renderer.CutOut(plan);
        return Encode(frame, new EncodeSettings { Format = PhotoFormat.Png, Dpi = order.Target.Dpi });
    }

    /// <summary>The print on paper, rendered at the paper's resolution: no file is decoded, no pixel resampled twice.</summary>
    public EncodedPhoto WriteSheet(FrameRenderer renderer, CropPlan plan, TemplateTarget print, SheetOptions options)
    {
        using var frame = renderer.Finish(plan);
        return clock.Run(Stage.Encode, () =>
        {
            using var marked = Marked(frame.Picture);
            return PrintSheet.Create(marked ?? frame.Picture, print.WidthMm!.Value, print.HeightMm!.Value, options);
        });
    }

    private EncodedPhoto Encode(RenderedFrame frame, EncodeSettings settings) => clock.Run(Stage.Encode, () =>
    {
        using var marked = Marked(frame.Picture);
        return (marked is null ? frame : frame with { Picture = marked }).Encode(encoder, settings);
    });

    // A copy: the frame itself is still to be judged.
    private PhotoImage? Marked(PhotoImage picture)
    {
        if (order.Request.Watermark is not { } watermark)
        {
            return null;
        }

        var copy = picture.Copy();
        WatermarkPainter.Paint(copy, watermark);
        return copy;
    }
}
