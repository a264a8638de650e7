using IdPhoto.Compliance;
using IdPhoto.Compliance.Iso29794;

namespace IdPhoto.Tests.Compliance.Iso29794;

public class QualityProfileTests
{
    [Fact]
    public void The_components_are_the_28_ids_of_the_standard() =>
        Assert.Equal(Enumerable.Range(0x41, 28), Enum.GetValues<QualityComponent>().Select(component => (int)component));

    [Fact]
    public void Twenty_are_measured_and_the_other_eight_say_which_model_they_lack()
    {
        var measured = BuiltInMeasures.Create().Select(measure => measure.Component).ToHashSet();
        Assert.Equal(20, measured.Count);
        var others = Enum.GetValues<QualityComponent>().Except(measured).ToList();
        Assert.Equal(8, others.Select(MissingModels.ReasonFor).Distinct(StringComparer.Ordinal).Count());
        Assert.All(others, component => Assert.Matches("(network|forest|parser).*IQualityMeasure", MissingModels.ReasonFor(component)));
    }

    [Fact]
    public void A_hosts_measure_takes_the_place_of_the_reason()
    {
        using var photo = DrawnFace.Plain(128, 128, 128);
        using var context = DrawnFace.Context(photo);
        var scores = new QualityProfile([.. BuiltInMeasures.Create(), new HostsSharpness()]).Of(context);
        Assert.Equal(28, scores.Count);
        Assert.Equal(new QualityScore(QualityComponent.Sharpness, -20, 44), scores[8]); // −14 + 115 / 2 = 43.5
    }

    private sealed class HostsSharpness : IQualityMeasure
    {
        public QualityComponent Component => QualityComponent.Sharpness;

        public QualityReading Measure(ComplianceContext context) => -20;
    }
}
