namespace IdPhoto.Tests.Compliance;

/// <summary>The verdict follows from the required checks alone, and a check that was not made is never a pass.</summary>
public sealed class ComplianceReportTests
{
    [Fact]
    public void All_required_checks_passed_is_compliant() =>
        Assert.Equal(ComplianceVerdict.Compliant, Report(Check("a", ComplianceStatus.Pass), Check("b", ComplianceStatus.Pass)).Verdict);

    [Fact]
    public void Any_required_failure_is_not_compliant()
    {
        var report = Report(
            Check("a", ComplianceStatus.Pass), Check("b", ComplianceStatus.Fail), Check("c", ComplianceStatus.NotAssessed));

        Assert.Equal(ComplianceVerdict.NotCompliant, report.Verdict);
        Assert.Equal(["b"], report.Failures.Select(c => c.Id).ToArray());
    }

    [Fact]
    public void A_required_check_that_was_not_made_leaves_it_open_and_is_named()
    {
        var report = Report(Check("a", ComplianceStatus.Pass), Check("b", ComplianceStatus.NotAssessed), Advice("c", ComplianceStatus.NotAssessed));

        Assert.Equal(ComplianceVerdict.Undetermined, report.Verdict);
        Assert.Equal(["b"], report.Undecided.Select(c => c.Id).ToArray());
    }

    [Fact]
    public void Borderline_does_not_fail()
    {
        var report = Report(Check("a", ComplianceStatus.Borderline), Check("b", ComplianceStatus.Pass));

        Assert.Equal(ComplianceVerdict.Compliant, report.Verdict);
        Assert.Empty(report.Failures);
        Assert.Empty(report.Undecided);
    }

    [Fact]
    public void Advice_decides_nothing_and_stands_behind_the_required_failures()
    {
        var advice = Advice("a", ComplianceStatus.Fail);

        Assert.Equal(ComplianceVerdict.Compliant, Report(advice, Check("b", ComplianceStatus.Pass)).Verdict);
        Assert.Equal(["b", "c", "a"], Report(advice, Check("b", ComplianceStatus.Fail), Check("c", ComplianceStatus.Fail)).Failures.Select(c => c.Id).ToArray());
    }

    [Fact]
    public void A_check_is_found_by_its_id()
    {
        var report = Report(Check("a", ComplianceStatus.Pass), Check("b", ComplianceStatus.Fail));

        Assert.Equal(ComplianceStatus.Fail, report.Find("b")?.Status);
        Assert.Null(report.Find("B"));
    }

    [Fact]
    public void A_finding_is_one_line()
    {
        var finding = ComplianceResult.Measured("head-height", 38.25, "mm", new(32, 36), 1) with { Remedy = "Step back." };

        Assert.Equal("head-height: Fail 38.25 mm, allowed 32 to 36. Step back.", finding.ToString());
    }

    private static ComplianceReport Report(params ComplianceResult[] checks) =>
        new() { TemplateId = "us-passport", Phase = CompliancePhase.Finished, Checks = checks, Quality = [] };

    private static ComplianceResult Check(string id, ComplianceStatus status) => new() { Id = id, Status = status };

    private static ComplianceResult Advice(string id, ComplianceStatus status) => Check(id, status) with { Severity = ComplianceSeverity.Advisory };
}
