using System.Collections;
using System.Globalization;
using System.Resources;
using IdPhoto.Compliance;
using IdPhoto.Compliance.Remedies;

namespace IdPhoto.Tests.Compliance.Remedies;

/// <summary>Whatever check the library brings, a person who fails it is told what to do, in English and in Chinese.</summary>
public sealed class RemedyTextsTests
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans-CN");

    public static TheoryData<string> BuiltInIds => [.. BuiltInChecks.Create(new ComplianceOptions()).Select(check => check.Id)];

    [Theory]
    [MemberData(nameof(BuiltInIds))]
    public void Each_check_that_can_fail_has_a_sentence(string id)
    {
        // Which sides of its limits a check has, its keys say: every one of them must lead to a sentence in both languages.
        var texts = new RemedyTexts([]);
        var sided = Keys(English).Where(key => key.StartsWith(id + ".", StringComparison.Ordinal)).ToArray();
        var failures = sided.Any(key => key.Contains(".low", StringComparison.Ordinal) || key.Contains(".high", StringComparison.Ordinal))
            ? sided.Select(key => key.Contains(".low", StringComparison.Ordinal) ? Fails(id, -1, AllowedRange.AtLeast(0)) : Fails(id, 1, AllowedRange.AtMost(0)))
            : [Fails(id, 1, AllowedRange.AtMost(0)), new ComplianceResult { Id = id, Status = ComplianceStatus.Fail }];

        Assert.All(failures, failure => Assert.All(Enum.GetValues<CompliancePhase>(), phase =>
        {
            var (english, chinese) = (texts.For(failure, phase, English), texts.For(failure, phase, Chinese));
            Assert.True(english is { Length: > 20 }, $"Remedies.resx has no sentence for {id}, {phase}.");
            Assert.True(chinese is { Length: > 5 } && chinese.Any(c => c is >= '\u4e00' and <= '\u9fff'), $"Remedies.zh.resx has no sentence for {id}, {phase}.");
        }));
    }

    [Fact]
    public void Both_languages_have_the_same_keys() => Assert.Equal(Keys(English).Order(StringComparer.Ordinal), Keys(Chinese).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_key_belongs_to_a_check_of_the_catalogue()
    {
        var ids = typeof(CheckIds).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Keys(English).Select(key => key.Split('.')[0]).Except(ids, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "The face is turned to the picture's left.")]
    [InlineData("fr-FR", "The face is turned to the picture's left.")]
    [InlineData("zh", "脸转向了画面左侧。")]
    [InlineData("zh-CN", "脸转向了画面左侧。")]
    [InlineData("zh-TW", "脸转向了画面左侧。")]
    public void A_language_without_sentences_gets_english(string culture, string expected) => Assert.StartsWith(
        expected,
        new RemedyTexts([]).For(Fails(CheckIds.Yaw, -20, AllowedRange.Within(5)), CompliancePhase.Source, CultureInfo.GetCultureInfo(culture)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(ComplianceStatus.Pass)]
    [InlineData(ComplianceStatus.NotAssessed)]
    public void Where_nothing_needs_doing_nothing_is_said(ComplianceStatus status) => Assert.Null(
        new RemedyTexts([]).For(Fails(CheckIds.Yaw, -20, AllowedRange.Within(5)) with { Status = status }, CompliancePhase.Source, English));

    [Theory]
    [InlineData(-20, CompliancePhase.Source, "yaw.low.source yaw.low yaw.source yaw")]
    [InlineData(20, CompliancePhase.Finished, "yaw.high.finished yaw.high yaw.finished yaw")]
    public void Keys_are_asked_for_from_the_special_to_the_general_the_last_host_first(double value, CompliancePhase phase, string keys)
    {
        var (first, last) = (new Recorder(), new Recorder());
        var order = new List<Recorder>();
        (first.Asked, last.Asked) = (() => order.Add(first), () => order.Add(last));
        _ = new RemedyTexts([first, last]).For(Fails(CheckIds.Yaw, value, AllowedRange.Within(5)), phase, English);

        Assert.Equal(keys, string.Join(' ', first.Keys));
        Assert.Equal(keys, string.Join(' ', last.Keys));
        Assert.Equal([last, last, last, last, first, first, first, first], order);
    }

    private static ComplianceResult Fails(string id, double value, AllowedRange allowed) => ComplianceResult.Measured(id, value, "deg", allowed, 0);

    private static string[] Keys(CultureInfo culture)
    {
        var texts = new ResourceManager("IdPhoto.Compliance.Remedies.Remedies", typeof(IIdPhotoPipeline).Assembly);
        var set = texts.GetResourceSet(culture.Equals(Chinese) ? CultureInfo.GetCultureInfo("zh") : culture, createIfNotExists: true, tryParents: false);
        return [.. set!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key)];
    }

    private sealed class Recorder : IRemedyTexts
    {
        public List<string> Keys { get; } = [];

        public Action Asked { get; set; } = () => { };

        public string? Find(string key, CultureInfo culture)
        {
            Keys.Add(key);
            Asked();
            return null;
        }
    }
}
