using IdPhoto.Imaging;

namespace IdPhoto.Geometry;

/// <summary>
/// Places the frame by the document's rules: eyes level, midline centred, head height and margins inside the stated ranges.
/// The result is one similarity, so that the picture is resampled once.
/// </summary>
/// <remarks>
/// <para>
/// With the eyes level and the midline centred, two numbers remain: the head's height and the height of the eye line in the frame.
/// Every rule is linear in them, so the placements that keep all rules form a convex polygon. It is narrowed in this order, and a
/// rule that cannot be kept beside those before it is kept as nearly as they let it be:
/// </para>
/// <list type="number">
/// <item>what the document states: head height, eye line, top margin, chin margin. A range that is not reached is named in
/// <see cref="CropPlan.Conflicts"/>; the head height always is;</item>
/// <item>what this library wishes where the document is silent: the chin at least 10 % of the frame's height above the lower edge,
/// then the hair at least 2 % below the upper edge, if need be by a smaller head;</item>
/// <item>a frame that the photo fills: below, above, then at the sides.</item>
/// </list>
/// <para>
/// Of the placements that remain, the head height nearest to the middle of its range is taken, and then the middle of the eye lines
/// that go with it. Where the document states nothing but the head height, the free space is instead divided 40 % above the head
/// and 60 % below it, as far as the wishes allow: a house default, near what the documents with stated margins come to.
/// </para>
/// </remarks>
public sealed class TemplateCropPlanner : ICropPlanner
{
    private const double ChinRoom = 0.10;
    private const double HairRoom = 0.02;
    private const double FreeSpaceBelow = 0.60;

    private static readonly FrameRange EyesInsideFrame = new(0, 1);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The head's crown does not lie above its eyes, or its chin not below them.</exception>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.InvalidTemplate"/>: the template's head height is not a range of positive numbers.
    /// </exception>
    public CropPlan Plan(HeadMeasurements head, PhotoTemplate template, TemplateTarget target)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(target);
        var rules = template.Head;
        RequireHeadHeight(template.Id, rules.Height);

        var level = LevelledHead.From(head, rules.Top);
        var ranges = StatedRange.Of(rules, level);
        var coverage = new PhotoCoverage(level, head, target);

        var open = PlacementPolygon.Rectangle(rules.Height, EyesInsideFrame);
        open = ranges.Aggregate(open, (placements, range) => range.Narrow(placements));
        open = NarrowByWishes(open, rules, level);
        open = coverage.Narrow(open);
        var placement = Choose(open, rules.Height.Middle, level, documentPlacesHead: ranges.Count > 0);

        return new()
        {
            Transform = AffineTransform.Similarity(
                placement.HeadHeight * target.HeightPx / level.Height,
                -head.RollDegrees,
                level.Eyes,
                new(target.WidthPx / 2.0, (1 - placement.EyeLine) * target.HeightPx)),
            Width = target.WidthPx,
            Height = target.HeightPx,
            PixelsPerMillimetre = target.HeightPx / target.HeightMm,
            Shortfall = coverage.ShortfallAt(placement, target.HeightPx),
            Conflicts = [.. ranges.Where(r => !r.IsKeptBy(placement)).Select(r => r.Describe(placement, target.HeightMm))],
        };
    }

    // A wish is only made where the document does not rule the same length itself.
    private static PlacementPolygon NarrowByWishes(PlacementPolygon open, HeadRules rules, LevelledHead head)
    {
        if (rules.ChinMargin is null)
        {
            open = open.AtLeast(head.ChinMargin, ChinRoom);
        }

        return rules is { Top: HeadTop.Hair, TopMargin: not null } ? open : open.AtLeast(head.HairMargin, HairRoom);
    }

    private static HeadPlacement Choose(PlacementPolygon open, double wantedHeight, LevelledHead head, bool documentPlacesHead)
    {
        var heights = open.HeadHeights;
        var height = Math.Clamp(wantedHeight, heights.Min, heights.Max);
        var eyeLines = open.EyeLinesAt(height);
        if (documentPlacesHead)
        {
            return new(height, eyeLines.Middle);
        }

        var chinToEyes = height * head.Chin / head.Height;
        return new(height, Math.Clamp((FreeSpaceBelow * (1 - height)) + chinToEyes, eyeLines.Min, eyeLines.Max));
    }

    private static void RequireHeadHeight(string templateId, FrameRange height)
    {
        if (!(height.Min > 0 && height.Max >= height.Min))
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidTemplate,
                FormattableString.Invariant($"The template '{templateId}' has a head height from {height.Min} to {height.Max} of the ")
                + "frame's height. Give a range of positive numbers, the smaller first.");
        }
    }
}
