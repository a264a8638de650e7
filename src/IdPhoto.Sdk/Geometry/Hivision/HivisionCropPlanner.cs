using IdPhoto.Imaging;

namespace IdPhoto.Geometry.Hivision;

/// <summary>
/// The crop of HivisionIDPhotos, for those who want the framing that it gave them: by the area of the face box and the outline of the
/// person, whatever the document asks. What it breaks of the document's rules is in <see cref="CropPlan.Conflicts"/>.
/// </summary>
/// <remarks>
/// <para>
/// The windows are <see cref="HivisionCrop"/>'s, in whole pixels of a picture of at most 2,000 × 2,000. HivisionIDPhotos cuts, moves and
/// scales one after the other; the plan joins it all to one map, so that the photo is resampled once.
/// </para>
/// <para>
/// The window's proportions are only nearly the target's, and HivisionIDPhotos stretches it to the target: the map is therefore not a
/// similarity, its two scales differ by the window's rounding (under one percent for windows of some hundred pixels). That stretch is
/// part of the picture its users know and is kept; the template's planner never does it.
/// </para>
/// <para>
/// Its numbers were chosen for MTCNN's boxes. Another detector's box covers more or less of the face, and the person comes out
/// smaller or larger by as much. docs/hivision.md names every other difference.
/// </para>
/// </remarks>
public sealed class HivisionCropPlanner : ICropPlanner
{
    private readonly HivisionCropOptions _options;

    /// <summary>Plans with HivisionIDPhotos' defaults.</summary>
    public HivisionCropPlanner()
        : this(new())
    {
    }

    /// <summary>Plans with numbers of your own.</summary>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public HivisionCropPlanner(HivisionCropOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options.Validated();
    }

    /// <summary>Yes: the person's outline counts as far as the window reaches, which the document's rules do not bound.</summary>
    public bool NeedsWholePhoto => true;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">
    /// <see cref="HeadMeasurements.FaceBox"/> or <see cref="HeadMeasurements.Person"/> is missing, or the box is empty.
    /// </exception>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.NoPerson"/>: the matte shows nobody around the face box.</exception>
    public CropPlan Plan(HeadMeasurements head, PhotoTemplate template, TemplateTarget target)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(target);
        if (head.FaceBox is not { } face || head.Person is not { } person)
        {
            throw new ArgumentException("HivisionIDPhotos' crop needs the face box and the person's matte; set FaceBox and Person.", nameof(head));
        }

        var picture = HivisionPicture.Of(head.PhotoWidth, head.PhotoHeight);
        if (_options.FaceAlignment)
        {
            picture = picture.Levelled(head.RollDegrees);
        }

        var crop = HivisionCrop.Plan(
            picture.Map(face), picture.AlphaOf(person), picture.Width, picture.Height, new(target.WidthPx, target.HeightPx), _options);
        var map = picture.FromPhoto.Then(AffineTransform.FromBox(crop.Frame.ToBox(), target.WidthPx, target.HeightPx));
        return new()
        {
            Transform = map,
            Width = target.WidthPx,
            Height = target.HeightPx,
            PixelsPerMillimetre = target.HeightPx / target.HeightMm,
            Shortfall = PictureShortfall.Of(map, head, target),
            Conflicts = [.. BrokenRanges(head, template.Head, target, map)],
        };
    }

    // The plan heeds no rule; it measures what came out. Heights are vertical: the head may be tilted.
    private static IEnumerable<string> BrokenRanges(HeadMeasurements head, HeadRules rules, TemplateTarget target, AffineTransform map)
    {
        var level = LevelledHead.From(head, rules.Top);
        var top = rules.Top == HeadTop.Hair ? head.HairTop : head.Crown;
        var placement = new HeadPlacement(
            (map.Apply(head.Chin).Y - map.Apply(top).Y) / target.HeightPx, 1 - (map.Apply(head.MidlineAtEyes).Y / target.HeightPx));
        StatedRange[] ranges = [StatedRange.HeadHeight(rules), .. StatedRange.Of(rules, level)];
        return ranges.Where(r => !r.IsKeptBy(placement)).Select(r => r.Describe(placement, target.HeightMm));
    }
}
