using IdPhoto.Geometry;
using IdPhoto.Imaging;
using IdPhoto.Pipeline.Tone;

namespace IdPhoto.Pipeline;

/// <summary>Everything that was done between upload and output.</summary>
internal static class PhotoAlterations
{
    /// <summary>Of the photo, its large version and its sheet; <paramref name="plans"/> are all their frames.</summary>
    public static IReadOnlyList<Alteration> OfPhoto(PhotoOrder order, Portrait portrait, IEnumerable<CropPlan?> plans, ToneCorrection? tone)
    {
        var frames = plans.OfType<CropPlan>().ToList();
        var turned = frames.Any(plan => plan.Transform.M12 != 0);
        return List(order, portrait, tone, turned, replaced: !order.KeepsBackground, extended: frames.Any(plan => plan.Shortfall.Any));
    }

    /// <summary>Of the cut-out: what lies beyond the photo's edge is transparent there, as all that is not the person.</summary>
    public static IReadOnlyList<Alteration> OfCutout(PhotoOrder order, Portrait portrait, CropPlan plan, ToneCorrection? tone) =>
        List(order, portrait, tone, turned: plan.Transform.M12 != 0, replaced: true, extended: false);

    private static List<Alteration> List(PhotoOrder order, Portrait portrait, ToneCorrection? tone, bool turned, bool replaced, bool extended)
    {
        var list = new List<Alteration> { Alteration.Crop };
        AddIf(turned || portrait.Turn != QuarterTurn.None || portrait.Upload.Orientation != 1, Alteration.Rotate);
        list.Add(Alteration.Resample);
        AddIf(portrait.Upload.ColourConverted, Alteration.ColourConversion);
        AddIf(portrait.Upload.AlphaFlattened, Alteration.AlphaFlattened);
        AddIf(replaced, Alteration.BackgroundReplaced);
        AddIf(extended, Alteration.CanvasExtended);
        AddIf(order.Mirrors, Alteration.Mirror);
        list.AddRange(tone?.Alterations ?? []);
        AddIf(order.Request.Watermark is not null, Alteration.Watermarked);
        return list;

        void AddIf(bool happened, Alteration alteration)
        {
            if (happened)
            {
                list.Add(alteration);
            }
        }
    }
}
