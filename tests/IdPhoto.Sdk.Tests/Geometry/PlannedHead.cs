using IdPhoto.Geometry;

namespace IdPhoto.Tests.Geometry;

/// <summary>Where a plan's transform takes a head, measured on the mapped points alone. Fractions of the frame's height.</summary>
internal sealed record PlannedHead(double HeadHeight, double EyeLine, double TopMargin, double ChinMargin, double HairMargin)
{
    public static (CropPlan Plan, PlannedHead Head) Of(SyntheticHead head, PhotoTemplate template, TemplateTarget? target = null)
    {
        var measured = head.Measure();
        var plan = new TemplateCropPlanner().Plan(measured, template, target ?? template.Print!);
        var map = plan.Transform;
        var top = map.Apply(template.Head.Top == HeadTop.Hair ? measured.HairTop : measured.Crown).Y;
        var chin = map.Apply(measured.Chin).Y;
        double h = plan.Height;
        return (plan, new(
            (chin - top) / h, 1 - (map.Apply(measured.MidlineAtEyes).Y / h), top / h, 1 - (chin / h), map.Apply(measured.HairTop).Y / h));
    }
}
