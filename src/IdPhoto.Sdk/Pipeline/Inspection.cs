using IdPhoto.Compliance;
using IdPhoto.Geometry;
using IdPhoto.Imaging;
using IdPhoto.Matting;

namespace IdPhoto.Pipeline;

/// <summary>Shows the pictures of one order to the compliance checks.</summary>
internal sealed class Inspection(ComplianceInspector inspector, PhotoOrder order, StageClock clock)
{
    /// <summary>The upload: as a photo as taken in the crop that was planned for it, or without one as a finished photo, whoever made it.</summary>
    public ComplianceReport OfUpload(Portrait portrait, HeadMeasurements head, Matte matte, CropPlan? plan) => clock.Run(Stage.Check, () =>
    {
        using var context = new ComplianceContext
        {
            Phase = plan is null ? CompliancePhase.Finished : CompliancePhase.Source,
            Template = order.Template,
            Target = order.Target,
            Photo = portrait.Photo,
            PhotoScale = portrait.Upload.Scale,
            File = FactsOf(portrait),
            Landmarks = portrait.Landmarks,
            Head = head,
            Faces = portrait.Faces,
            Person = matte,
            ToFrame = plan?.Transform ?? AffineTransform.Identity,
            FrameWidth = plan?.Width ?? portrait.Photo.Width,
            FrameHeight = plan?.Height ?? portrait.Photo.Height,
            Shortfall = plan?.Shortfall ?? default,
            Enlargement = plan?.Scale * portrait.Upload.Scale,
            BackgroundReplaced = plan is not null && !order.KeepsBackground,
        };
        return Report(context, portrait);
    });

    /// <summary>The photo that was made of it.</summary>
    public ComplianceReport OfFinished(
        Portrait portrait, HeadMeasurements head, Matte matte, CropPlan plan, PhotoImage picture, EncodedPhoto file) => clock.Run(Stage.Check, () =>
    {
        var frame = new PhotoBox(0, 0, plan.Width, plan.Height);

        // The landmarks are those of the photo as taken: a mirrored picture is mirrored back for them.
        using var unmirrored = order.Mirrors ? Mirroring.Copy(picture) : null;
        using var context = new ComplianceContext
        {
            Phase = CompliancePhase.Finished,
            Template = order.Template,
            Target = order.Target,
            Photo = unmirrored ?? picture,
            File = new PhotoFileFacts(file.Format, file.Bytes.Length, file.Width, file.Height),
            Landmarks = portrait.Landmarks.Through(plan.Transform),
            Head = head.Through(plan.Transform, plan.Width, plan.Height),
            Faces = [.. portrait.Faces.Select(face => Map(face, plan.Transform)).Where(face => frame.IntersectionOverUnion(face) > 0)],
            Person = matte,
            PersonToPhoto = plan.Transform,
            FrameWidth = plan.Width,
            FrameHeight = plan.Height,
            Shortfall = plan.Shortfall,
            Enlargement = plan.Scale * portrait.Upload.Scale,
            BackgroundReplaced = !order.KeepsBackground,
        };
        return Report(context, AffineTransform.Identity, file.Width, file.Height);
    });

    private ComplianceReport Report(ComplianceContext context, Portrait portrait)
    {
        // The judged photo is upright and perhaps smaller; the file may show it lying on its side.
        var upload = portrait.Upload;
        var toUpload = portrait.Turn.Transform(upload.Image.Width, upload.Image.Height).Invert();
        var enlarge = AffineTransform.FromBox(new PhotoBox(0, 0, upload.Image.Width, upload.Image.Height), upload.FullWidth, upload.FullHeight);
        return Report(context, toUpload.Then(enlarge), upload.FullWidth, upload.FullHeight);
    }

    private ComplianceReport Report(ComplianceContext context, AffineTransform photoToFile, int width, int height)
    {
        var report = inspector.Inspect(context, order.Request.Culture);
        return report with { Geometry = GeometryOf.Context(context, report.Checks, photoToFile, width, height) };
    }

    private static PhotoFileFacts? FactsOf(Portrait portrait) => portrait is { FileBytes: { } bytes, Upload.Format: { } format }
        ? new PhotoFileFacts(format, bytes, portrait.Upload.FullWidth, portrait.Upload.FullHeight)
        : null;

    // The similarity may turn the box: what is kept is the upright box of the same area about the same centre.
    private static PhotoBox Map(PhotoBox box, AffineTransform map)
    {
        var (centre, scale) = (map.Apply(box.Centre), Math.Sqrt(map.Determinant));
        return new(centre.X - (box.Width * scale / 2), centre.Y - (box.Height * scale / 2), box.Width * scale, box.Height * scale);
    }
}
