using IdPhoto.Pipeline.Tone;

namespace IdPhoto.Pipeline;

/// <summary>The stages after the models: plan, render, compose, encode, check.</summary>
internal sealed class PhotoMaker(PipelineParts parts)
{
    public IdPhotoResult Make(AnalyzedPhoto analyzed, PhotoOrder order, StageClock clock, CancellationToken cancellationToken)
    {
        var (portrait, matte, head) = (analyzed.Portrait, analyzed.Matte, analyzed.Head);
        var plan = clock.Run(Stage.Plan, () => parts.Planner.Plan(head, order.Template, order.Target));
        var sheetPlan = order.SheetTarget is { } print ? clock.Run(Stage.Plan, () => parts.Planner.Plan(head, order.Template, print)) : null;
        var face = FaceInFrame.Of(portrait.Landmarks, head, plan);
        var tone = order.Tone is { } wanted ? clock.Run(Stage.Render, () => ToneCorrection.OfPortrait(portrait, matte, wanted)) : null;
        var renderer = new FrameRenderer(parts.Composer, portrait, matte, order, tone, clock);
        var writer = new FrameWriter(parts.Encoder, order, clock);

        cancellationToken.ThrowIfCancellationRequested();
        using var frame = renderer.Finish(plan);
        cancellationToken.ThrowIfCancellationRequested();
        var photo = writer.Write(frame);
        var inspection = order.Request.IncludeCompliance ? new Inspection(parts.Inspector, order, clock) : null;
        return new IdPhotoResult
        {
            Photo = photo,
            Hd = order.Request.IncludeHd ? writer.WriteHd(renderer, plan) : null,
            Cutout = order.Request.IncludeCutout ? writer.WriteCutout(renderer, plan) : null,
            Sheet = sheetPlan is null ? null : writer.WriteSheet(renderer, sheetPlan, order.SheetTarget!, order.Request.Sheet!),
            Template = order.Template,
            Target = order.Target,
            HouseDefaults = PhotoReport.HouseDefaults(order),
            Compliance = inspection?.OfFinished(portrait, head, matte, plan, frame.Picture, photo),
            SourceCompliance = inspection?.OfUpload(portrait, head, matte, plan),
            Face = order.Mirrors ? Mirroring.Of(face, plan.Width) : face,
            Alterations = PhotoAlterations.OfPhoto(order, portrait, [plan, sheetPlan], tone),
            CutoutAlterations = order.Request.IncludeCutout ? PhotoAlterations.OfCutout(order, portrait, plan, tone) : [],
            Warnings = [.. PhotoReport.Warnings(order, portrait, plan, sheetPlan, tone), .. analyzed.Warnings],
            Models = analyzed.Models,
            Timings = clock.Timings,
        };
    }

    public ComplianceReport Check(AnalyzedPhoto analyzed, PhotoOrder order, CompliancePhase phase, StageClock clock)
    {
        var (portrait, matte, head) = (analyzed.Portrait, analyzed.Matte, analyzed.Head);
        var plan = phase == CompliancePhase.Source ? clock.Run(Stage.Plan, () => parts.Planner.Plan(head, order.Template, order.Target)) : null;
        return new Inspection(parts.Inspector, order, clock).OfUpload(portrait, head, matte, plan);
    }
}
