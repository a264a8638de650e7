using IdPhoto.Export;
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

    private EncodedPhoto Encode(RenderedFrame frame, EncodeSettings settings) => clock.Run(
        Stage.Encode,
        () => frame.Encode(encoder, settings));
}
