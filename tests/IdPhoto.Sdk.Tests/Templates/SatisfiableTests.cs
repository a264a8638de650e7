using IdPhoto.Templates;
using IdPhoto.Tests.Geometry;

namespace IdPhoto.Tests.Templates;

/// <summary>The stated ranges of each document can be kept together: an average head, eyes half way up the skull, finds its place.</summary>
public sealed class SatisfiableTests
{
    [Fact]
    public void An_average_head_meets_every_rule_of_every_document()
    {
        var head = new SyntheticHead();
        Assert.All(new TemplateCatalogue().Find(new TemplateQuery()), template =>
        {
            foreach (var target in new[] { template.Print, template.Digital }.OfType<TemplateTarget>())
            {
                var (plan, planned) = PlannedHead.Of(head, template, target);
                Assert.True(plan.Conflicts.Count == 0, $"{template.Id}: {string.Join(' ', plan.Conflicts)}");

                // No document's rules push hair or chin out of the frame.
                Assert.InRange(planned.HairMargin, 0, 1);
                Assert.InRange(planned.ChinMargin, 0.02, 1);
            }
        });
    }
}
