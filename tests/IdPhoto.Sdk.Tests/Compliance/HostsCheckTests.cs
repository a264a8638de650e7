using System.Globalization;
using IdPhoto.Compliance;
using IdPhoto.Tests.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace IdPhoto.Tests.Compliance;

/// <summary>What a host registers takes part: a check of its own, one of ours replaced, sentences of its own.</summary>
public sealed class HostsCheckTests
{
    [Fact]
    public async Task A_check_with_a_built_in_id_takes_the_built_in_ones_place()
    {
        var builtIn = BuiltInChecks.Create(new ComplianceOptions()).Select(c => c.Id).ToArray();
        var report = await CheckAsync(builder => builder.AddComplianceCheck<StrictYaw>().AddComplianceCheck<Hat>());

        Assert.Equal([.. builtIn, "hat"], report.Checks.Select(c => c.Id).ToArray());
        var yaw = report.Find(CheckIds.Yaw)!;
        Assert.Equal((ComplianceStatus.Fail, 42.0, ComplianceSeverity.Required), (yaw.Status, yaw.Value, yaw.Severity));
        Assert.Equal(QualityComponent.HeadPoseYaw, yaw.Component?.Component);
        Assert.Equal(ComplianceVerdict.NotCompliant, report.Verdict);
    }

    [Fact]
    public async Task A_hosts_own_check_is_advice()
    {
        var report = await CheckAsync(builder => builder.AddComplianceCheck<Hat>());

        Assert.Equal((ComplianceStatus.Fail, ComplianceSeverity.Advisory), (report.Find("hat")!.Status, report.Find("hat")!.Severity));
    }

    [Fact]
    public async Task Sentences_of_the_hosts_are_asked_first_and_ours_stand_behind_them()
    {
        var report = await CheckAsync(
            builder => builder.AddComplianceCheck<StrictYaw>().AddComplianceCheck<Hat>().AddRemedyTexts<Welsh>(), "cy-GB");
        var english = await CheckAsync(builder => builder.AddComplianceCheck<StrictYaw>().AddRemedyTexts<Welsh>());

        Assert.Equal("Edrychwch yn syth.", report.Find(CheckIds.Yaw)!.Remedy);
        Assert.Equal("Tynnwch eich het.", report.Find("hat")!.Remedy);
        Assert.StartsWith("The face is turned", english.Find(CheckIds.Yaw)!.Remedy, StringComparison.Ordinal);
    }

    private static async Task<ComplianceReport> CheckAsync(Action<IdPhotoBuilder> add, string culture = "en")
    {
        var builder = new ServiceCollection().AddIdPhoto();
        add(builder);
        await using var provider = builder.Services.BuildServiceProvider();
        var request = new CheckRequest("icao-portrait-35x45") { Culture = CultureInfo.GetCultureInfo(culture) };
        return await provider.GetRequiredService<IIdPhotoPipeline>().CheckAsync(Uploads.Portrait, request, TestContext.Current.CancellationToken);
    }

    private sealed class StrictYaw : IComplianceCheck
    {
        public string Id => CheckIds.Yaw;

        public ComplianceResult Evaluate(ComplianceContext context) => ComplianceResult.Measured(Id, 42, "deg", AllowedRange.Within(1), 1);
    }

    private sealed class Hat : IComplianceCheck
    {
        public string Id => "hat";

        public ComplianceResult Evaluate(ComplianceContext context) => new() { Id = Id, Status = ComplianceStatus.Fail };
    }

    private sealed class Welsh : IRemedyTexts
    {
        public string? Find(string key, CultureInfo culture) => (culture.Name[..2], key) switch
        {
            ("cy", "yaw") => "Edrychwch yn syth.",
            ("cy", "hat") => "Tynnwch eich het.",
            _ => null,
        };
    }
}
