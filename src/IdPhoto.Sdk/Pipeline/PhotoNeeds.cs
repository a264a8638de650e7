using IdPhoto.Geometry;
using IdPhoto.Templates;

namespace IdPhoto.Pipeline;

/// <summary>What the frames that will be made ask of the photo: its resolution, and how far around the head it must be matted.</summary>
/// <param name="Faces">Which face to take.</param>
/// <param name="Frames">The documents' frames. Never empty.</param>
/// <param name="FullPhoto">Whether the photo is wanted at its own resolution, not only at the frames'.</param>
internal sealed record PhotoNeeds(FaceSelection Faces, IReadOnlyList<(PhotoTemplate Template, TemplateTarget Target)> Frames, bool FullPhoto)
{
    // A head that fills the frame to three quarters, in a photo whose longer side is 2.5 frames: most phone portraits.
    private const double LikelyPhotoToFrame = 2.5;

    // Face detectors see 640 pixels at most: below twice that a face far from the camera gets lost.
    private const int LeastLongSide = 1280;

    // The widest common passport frame (a head of 50 to 69 % of a square) and the usual one.
    private static readonly string[] CommonDocuments = ["us-passport", "eu-schengen-visa"];

    /// <summary>The longer side to decode at.</summary>
    public int LongSide => FullPhoto
        ? int.MaxValue
        : Math.Max(LeastLongSide, (int)(Frames.Max(f => Math.Max(f.Target.WidthPx, f.Target.HeightPx)) * LikelyPhotoToFrame));

    /// <summary>Whether a photo that lies on its side is turned; a finished ID photo is judged as it stands.</summary>
    public bool MayTurn { get; init; } = true;

    public static PhotoNeeds Of(PhotoOrder order)
    {
        (PhotoTemplate, TemplateTarget)[] frames =
            order.SheetTarget is { } print ? [(order.Template, order.Target), (order.Template, print)] : [(order.Template, order.Target)];
        return new(order.Request.Faces, frames, order.NeedsFullPhoto) { MayTurn = !order.IsFinished };
    }

    /// <exception cref="IdPhotoException">A template is not known.</exception>
    public static PhotoNeeds Of(AnalysisRequest request, ITemplateProvider templates)
    {
        // What will be asked for is not known yet: a high-definition photo or a larger print may be among it.
        var ids = request.TemplateIds.Count > 0 ? request.TemplateIds : CommonDocuments.Where(id => templates.TryGet(id, out _));
        var wanted = ids.Select(templates.GetRequired).DefaultIfEmpty(templates.Find(new TemplateQuery()).First());
        var frames = wanted.SelectMany(template => new[] { template.Print, template.Digital }.OfType<TemplateTarget>().Select(target => (template, target)));
        return new(request.Faces, [.. frames], FullPhoto: true);
    }

    /// <summary>Whether a head of so many pixels, chin to crown, fills every frame without being enlarged.</summary>
    public bool AreMetBy(double headPixels) => Frames.All(f => headPixels >= f.Template.Head.Height.Middle * f.Target.HeightPx);

    /// <summary>The square that holds what every frame can show, source pixels.</summary>
    public PhotoBox Region(FaceLandmarks landmarks, PhotoImage photo) =>
        Frames.Select(f => PortraitRegion.For(landmarks, f.Template, f.Target, photo)).MaxBy(region => region.Area);
}
