using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IdPhoto.WebHost.Tests;

/// <summary>axe-core finds nothing serious in any state, and the keyboard alone is enough.</summary>
public sealed class AccessibilityTests(RunningPage running)
{
    [Theory]
    [InlineData(ColorScheme.Light, "en-US")]
    [InlineData(ColorScheme.Dark, "zh-CN")]
    public async Task Axe_finds_nothing_serious_before_and_after(ColorScheme scheme, string locale)
    {
        await using var visit = await running.OpenAsync(new() { ColorScheme = scheme, Locale = locale });
        await AssertCleanAsync(visit);
        await visit.ChooseAsync(RunningPage.Astronaut, "EU", "eu-schengen-visa");
        await visit.Page.CheckAsync("#cutout");
        await visit.Page.ClickAsync(".more summary");
        await visit.MakeAsync();
        await visit.Page.CheckAsync("#lines");
        foreach (var folded in await visit.Page.Locator(".checks summary").AllAsync())
        {
            await folded.ClickAsync();
        }

        await AssertCleanAsync(visit);
    }

    [Fact]
    public async Task Axe_finds_nothing_serious_in_the_camera_and_in_a_refusal()
    {
        var phone = PhoneTests.Phone;
        phone.Permissions = ["camera"];
        await using var visit = await running.OpenAsync(phone);
        await visit.Page.ClickAsync("#open-camera");
        await Expect(visit.Page.Locator("#camera-take")).ToBeEnabledAsync();
        await AssertCleanAsync(visit);
        await visit.Page.ClickAsync("#camera-take");
        await visit.Page.ClickAsync("#camera-use");

        // Chromium's fake camera shows a disc and a clock, no face.
        await visit.MakeAsync("refused");

        await AssertCleanAsync(visit);
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var visit = await running.OpenAsync();
        await visit.Page.SetInputFilesAsync("#file", RunningPage.Astronaut);
        // The list and the swatches are drawn anew when the documents come and when they are found: on a busy machine that is after the keys.
        var count = visit.Page.Locator("#document-count");
        await Expect(count).ToContainTextAsync("documents");
        var all = await count.TextContentAsync();
        await visit.Page.FocusAsync("#search");
        await visit.Page.Keyboard.TypeAsync("passport");
        await Expect(count).Not.ToHaveTextAsync(all!);
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(visit.Page.Locator("input[name=background]:checked")).ToHaveValueAsync("#FFFFFF");

        await visit.Page.FocusAsync("#make");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Outcome).ToHaveAttributeAsync("data-state", "done");
        await Expect(visit.Page.Locator(".verdict h3")).ToBeFocusedAsync();
        await Expect(visit.Page.Locator("#announcer")).ToContainTextAsync("The photo is ready.");
    }

    private static async Task AssertCleanAsync(Visit visit)
    {
        var found = await visit.Page.RunAxe();
        Assert.Empty(found.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}"));
    }
}
