using IdPhoto.Tests.Compliance.Degradations;
using IdPhoto.Tests.Pipeline;

namespace IdPhoto.Tests.Compliance;

/// <summary>A good portrait spoilt by a stated amount: the right check notices, in order of the amount, and no other one fails.</summary>
public sealed class DegradationTests(PipelineFixture fixture)
{
    private const string Bundled = "astronaut.png";

    // What is measured along the frame does not depend on light or background.
    private static readonly string[] Geometry = ["head-height", "eye-line", "centring", "yaw"];

    public static TheoryData<string, string> Cases { get; } =
        new MatrixTheoryData<string, string>([Bundled, "webp-named-jpg.jpg"], Spoiling.All.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task OneFaultMovesItsCheckInOrderAndFailsNoOther(string photo, string fault)
    {
        var bytes = photo == Bundled ? Uploads.Portrait : Uploads.Shared(photo);
        var spoiling = Spoiling.All[fault];
        var good = await CheckAsync(bytes, spoiling, strength: null);
        ComplianceReport[] spoilt = [.. await Task.WhenAll(spoiling.Strengths.Select(strength => CheckAsync(bytes, spoiling, strength)))];

        Assert.NotEqual(ComplianceStatus.Fail, good.Find(spoiling.Check)!.Status);
        Assert.Equal(ComplianceStatus.Fail, spoilt[^1].Find(spoiling.Check)!.Status);
        double[] values = [.. spoilt.Prepend(good).Select(report => report.Find(spoiling.Check)!.Value!.Value)];
        Assert.Equal(spoiling.Rises ? values.Order() : values.OrderDescending(), values);
        Assert.Equal(values.Length, values.Distinct().Count());
        foreach (var report in spoilt)
        {
            Assert.Empty(NewFailures(good, report).Except([spoiling.Check, .. spoiling.Companions], StringComparer.Ordinal));
            Assert.All(Geometry, id => Assert.Equal(good.Find(id)?.Status, report.Find(id)?.Status));
        }
    }

    private static IEnumerable<string> NewFailures(ComplianceReport before, ComplianceReport after) => after.Checks
        .Where(check => check.Status == ComplianceStatus.Fail && before.Find(check.Id)!.Status != ComplianceStatus.Fail)
        .Select(check => check.Id);

    private async Task<ComplianceReport> CheckAsync(byte[] photo, Spoiling spoiling, double? strength)
    {
        var token = TestContext.Current.CancellationToken;
        using var portrait = await PlainPortrait.MakeAsync(fixture.Pipeline, photo, Ground, token);
        using var spoilt = strength is { } s ? spoiling.Apply(portrait, s) : Degradation.Expose(portrait, 0);
        var request = new CheckRequest(PlainPortrait.Template) { Phase = CompliancePhase.Finished };
        return await fixture.Pipeline.CheckAsync(PlainPortrait.Png(spoilt), request, token);

        double Ground(int x, int y) => strength is { } amount && spoiling.Ground is { } ground ? ground(amount, x, y) : PlainPortrait.Ground;
    }
}
