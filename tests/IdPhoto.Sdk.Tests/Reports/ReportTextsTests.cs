using System.Collections;
using System.Globalization;
using System.Resources;
using IdPhoto.Compliance;
using IdPhoto.Reports;

namespace IdPhoto.Tests.Reports;

/// <summary>Every word of a report exists in both languages.</summary>
public sealed class ReportTextsTests
{
    public static TheoryData<string> Ids => [.. typeof(CheckIds).GetFields().Select(f => (string)f.GetRawConstantValue()!)];

    public static TheoryData<Alteration> Alterations => [.. Enum.GetValues<Alteration>()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_check_has_a_name(string id)
    {
        Assert.Contains($"check.{id}", Keys(CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Assert.Matches("[\u4e00-\u9fff]", new ReportTexts(CultureInfo.GetCultureInfo("zh")).Check(id));
    }

    [Theory]
    [MemberData(nameof(Alterations))]
    public void Each_alteration_has_a_word(Alteration alteration)
    {
        Assert.Contains($"Alteration.{alteration}", Keys(CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Assert.Matches("[\u4e00-\u9fff]", new ReportTexts(CultureInfo.GetCultureInfo("zh")).Of(alteration));
    }

    [Fact]
    public void A_hosts_own_check_is_called_by_its_id() =>
        Assert.Equal("no hat", new ReportTexts(CultureInfo.InvariantCulture).Check("no-hat"));

    [Fact]
    public void Both_languages_have_the_same_keys() =>
        Assert.Equal(Keys(CultureInfo.InvariantCulture), Keys(CultureInfo.GetCultureInfo("zh")));

    [Theory]
    [InlineData(QualityComponent.HeadPoseYaw, "Head pose yaw")]
    [InlineData(QualityComponent.NaturalColour, "Natural colour")]
    public void Components_are_called_as_the_standard_does(QualityComponent component, string expected) =>
        Assert.Equal(expected, ReportTexts.Component(component));

    private static string[] Keys(CultureInfo culture)
    {
        var texts = new ResourceManager("IdPhoto.Reports.Reports", typeof(IIdPhotoPipeline).Assembly);
        var set = texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return [.. set.Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal)];
    }
}
