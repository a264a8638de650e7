using IdPhoto.Compliance;
using IdPhoto.Geometry;
using IdPhoto.Templates;

namespace IdPhoto.Tests.Compliance;

/// <summary>An average head, cropped by the planner, meets what every document of the catalogue states, as the checks see it.</summary>
public sealed class CatalogueTests
{
    private static readonly string[] Geometry =
    [
        CheckIds.SingleFace, CheckIds.HeadHeight, CheckIds.EyeLine, CheckIds.TopMargin, CheckIds.ChinMargin, CheckIds.Centring,
        CheckIds.VerticalCentring, CheckIds.HeadWidth, CheckIds.InterEyeDistance, CheckIds.Roll, CheckIds.Pitch, CheckIds.Yaw,
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void An_average_head_fails_no_geometry_check_of_any_document(double roll)
    {
        var checks = BuiltInChecks.Create(new ComplianceOptions()).Where(check => Geometry.Contains(check.Id, StringComparer.Ordinal)).ToArray();
        Assert.Equal(Geometry.Length, checks.Length);
        var judged = 0;
        Assert.All(new TemplateCatalogue().Find(new TemplateQuery()), template =>
        {
            foreach (var target in new[] { template.Print, template.Digital }.OfType<TemplateTarget>())
            {
                using var photo = new PhotoImage(1, 1);
                using var context = Planned(template, target, roll, photo);
                var results = checks.Select(check => check.Evaluate(context)).ToArray();
                Assert.DoesNotContain(results, result => result.Status == ComplianceStatus.Fail);
                Assert.All(results, result => Assert.Equal(result.Status == ComplianceStatus.NotAssessed, result.Min is null && result.Max is null));
                judged += results.Count(result => result.Status != ComplianceStatus.NotAssessed);
            }
        });

        // Face count, centring, pixels, roll, pitch and yaw of every target, and whatever its authority states.
        Assert.InRange(judged, 700, 5000);
    }

    // 600 pixels from chin to crown, 160 between the eyes.
    private static ComplianceContext Planned(PhotoTemplate template, TemplateTarget target, double roll, PhotoImage photo)
    {
        var portrait = new SyntheticPortrait
        {
            Phase = CompliancePhase.Source,
            Eyes = new(2000, 2000),
            InterEyeDistance = 160,
            Crown = 300,
            Hair = 340,
            Chin = 300,
            FaceWidth = 390,
            RollDegrees = roll,
            Pose = new HeadPose(0, 6, roll),
        };
        using var whole = portrait.Context(photo);
        var head = whole.Head with { PhotoWidth = 4000, PhotoHeight = 4000 };
        var plan = new TemplateCropPlanner().Plan(head, template, target);
        return new ComplianceContext
        {
            Phase = CompliancePhase.Source,
            Template = template,
            Target = target,
            Photo = photo,
            Landmarks = whole.Landmarks,
            Head = head,
            Faces = whole.Faces,
            ToFrame = plan.Transform,
            FrameWidth = plan.Width,
            FrameHeight = plan.Height,
            Shortfall = plan.Shortfall,
        };
    }
}
