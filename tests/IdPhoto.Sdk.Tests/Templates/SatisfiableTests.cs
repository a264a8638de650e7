using IdPhoto.Templates;
using IdPhoto.Tests.Geometry;

namespace IdPhoto.Tests.Templates;

/// <summary>The stated ranges of each document can be kept together: a standard head finds its place, unverified documents included.</summary>
public sealed class SatisfiableTests
{
    // Rounding of a few double operations on lengths near 1 (fractions of the frame).
    private const double Exact = 1e-9;

    // Eyes half way up the skull, as anatomy's rule of thumb has it, and 5 % to either side.
    [Theory]
    [InlineData(300, 300)]
    [InlineData(285, 315)]
    [InlineData(315, 285)]
    public void A_standard_head_meets_every_rule_of_every_document(double crown, double chin)
    {
        var head = new SyntheticHead { Crown = crown, Hair = crown + 40, Chin = chin };
        var templates = new TemplateCatalogue().Find(new TemplateQuery { IncludeUnverified = true }).ToList();
        Assert.Equal(263, templates.Count);
        Assert.All(templates, template =>
        {
            foreach (var target in new[] { template.Print, template.Digital }.OfType<TemplateTarget>())
            {
                var (plan, planned) = PlannedHead.Of(head, template, target);
                Assert.True(plan.Conflicts.Count == 0, $"{template.Id}: {string.Join(' ', plan.Conflicts)}");
                AssertKept(template, "head", template.Head.Height, planned.HeadHeight);
                AssertKept(template, "eyes", template.Head.EyeLine, planned.EyeLine);
                AssertKept(template, "top", template.Head.TopMargin, planned.TopMargin);
                AssertKept(template, "chin", template.Head.ChinMargin, planned.ChinMargin);

                // No document's rules push hair or chin out of the frame.
                Assert.InRange(planned.HairMargin, 0, 1);
                Assert.InRange(planned.ChinMargin, 0.02, 1);
            }
        });
    }

    private static void AssertKept(PhotoTemplate template, string length, FrameRange? range, double value) =>
        Assert.True(range is not { } r || r.Contains(value, Exact), $"{template.Id}: {length} {value} is outside {range}");
}
