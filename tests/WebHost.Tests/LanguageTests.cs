using System.Text.Json;
using static Microsoft.Playwright.Assertions;

namespace IdPhoto.WebHost.Tests;

/// <summary>English and Chinese, by the browser and by hand.</summary>
public sealed class LanguageTests(RunningPage running)
{
    [Fact]
    public async Task A_Chinese_browser_gets_a_Chinese_page()
    {
        await using var visit = await running.OpenAsync(new() { Locale = "zh-CN" });

        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hans");
        await Expect(visit.Page.Locator("#make")).ToHaveTextAsync("生成证件照");
        await Expect(visit.Page.Locator("#country")).ToHaveValueAsync("CN");
    }

    [Fact]
    public async Task A_switch_translates_the_finished_verdict_too()
    {
        await using var visit = await running.OpenAsync();
        await visit.ChooseAsync(RunningPage.Astronaut, "EU", "eu-schengen-visa");
        await visit.MakeAsync();
        // What the form says by now is another order; the one that is shown is asked for again.
        await visit.Page.SelectOptionAsync("#country", "US");

        await visit.Page.ClickAsync("[data-language=zh]");

        await Expect(visit.Page.Locator(".verdict h3")).ToHaveTextAsync("可能被退回");
        await Expect(visit.Page.Locator("#changes")).ToHaveTextAsync("对照片做了这些处理：裁剪、摆正、调整尺寸、更换背景。");
        // The remedy is the service's sentence: the page asked it again.
        await Expect(visit.Page.Locator("[data-check='mouth-closed'] .words").First).ToContainTextAsync("嘴");
        await Expect(visit.Page.Locator("a[data-kind='photo']")).ToHaveAttributeAsync("download", "eu-schengen-visa.jpg");
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("符合证件要求的照片");
    }

    [Fact]
    public async Task A_switch_while_the_photo_is_made_starts_it_again_in_the_new_language()
    {
        await using var visit = await running.OpenAsync();
        await visit.ChooseAsync(RunningPage.Astronaut, "EU", "eu-schengen-visa");
        await visit.Page.ClickAsync("#make");
        await Expect(visit.Outcome).ToHaveAttributeAsync("data-state", "working");

        await visit.Page.ClickAsync("[data-language=zh]");

        await Expect(visit.Outcome).ToHaveAttributeAsync("data-state", "done");
        await Expect(visit.Page.Locator("[data-check='mouth-closed'] .words").First).ToContainTextAsync("嘴");
    }

    [Fact]
    public async Task Each_alteration_has_words()
    {
        await using var visit = await running.OpenAsync();
        var changes = Enum.GetValues<Alteration>().Select(alteration => JsonNamingPolicy.KebabCaseLower.ConvertName(alteration.ToString())).ToArray();

        var wordless = await visit.Page.EvaluateAsync<string[]>(
            "async (changes) => { const { default: en } = await import('./js/texts/en.js'); return changes.filter((change) => !(`change.${change}` in en)); }", changes);

        Assert.Equal(14, changes.Length);
        Assert.Empty(wordless);
    }

    [Fact]
    public async Task Each_warning_has_Chinese_words()
    {
        await using var visit = await running.OpenAsync();
        var codes = Enum.GetValues<IdPhotoWarningCode>().Select(code => JsonNamingPolicy.KebabCaseLower.ConvertName(code.ToString())).ToArray();

        var odd = await visit.Page.EvaluateAsync<string[]>("""
            async (codes) => {
              const { default: zh } = await import('./js/texts/zh.js');
              const known = Object.keys(zh).filter((key) => key.startsWith('warning.')).map((key) => key.slice('warning.'.length));
              return [...codes.filter((code) => !known.includes(code)), ...known.filter((code) => !codes.includes(code))];
            }
            """, codes);

        Assert.Equal(12, codes.Length);
        Assert.Empty(odd);
    }

    [Fact]
    public async Task Both_languages_have_the_same_texts()
    {
        await using var visit = await running.OpenAsync();

        // Only Chinese has names for documents and words for warnings: the service's own are English.
        var odd = await visit.Page.EvaluateAsync<string[]>("""
            async () => {
              const [en, zh] = (await Promise.all([import('./js/texts/en.js'), import('./js/texts/zh.js')])).map((m) => Object.keys(m.default));
              return [...en.filter((key) => !zh.includes(key)), ...zh.filter((key) => !en.includes(key) && !key.startsWith('name.') && !key.startsWith('warning.'))];
            }
            """);

        Assert.Empty(odd);
    }
}
