using static Microsoft.Playwright.Assertions;

namespace IdPhoto.WebHost.Tests;

/// <summary>A document is found by country and by search, and its colours become swatches.</summary>
public sealed class DocumentTests(RunningPage running)
{
    [Fact]
    public async Task The_browsers_country_comes_first_and_its_passport_is_chosen()
    {
        await using var visit = await running.OpenAsync(new() { Locale = "en-GB" });

        await Expect(visit.Page.Locator("#country")).ToHaveValueAsync("GB");
        await Expect(visit.Page.Locator("input[name=document]:checked")).ToHaveValueAsync("uk-passport");
    }

    [Fact]
    public async Task A_search_in_Chinese_finds_the_one_inch_photo()
    {
        await using var visit = await running.OpenAsync();
        await visit.Page.SelectOptionAsync("#country", string.Empty);

        await visit.Page.FillAsync("#search", "小一寸");

        await Expect(visit.Page.Locator("input[name=document]")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("input[name=document]")).ToHaveValueAsync("cn-small-1-inch");
    }

    [Fact]
    public async Task A_search_without_a_match_offers_the_way_back()
    {
        await using var visit = await running.OpenAsync();

        await visit.Page.FillAsync("#search", "zzzz");
        await Expect(visit.Page.Locator("#documents")).ToContainTextAsync("No document matches.");
        await visit.Page.ClickAsync("text=Show all documents");

        await Expect(visit.Page.Locator(".documents h3").First).ToBeVisibleAsync();
        Assert.True(await visit.Page.Locator("input[name=document]").CountAsync() >= 151);
    }

    [Fact]
    public async Task A_list_that_does_not_load_can_be_asked_for_again()
    {
        await using var visit = await running.OpenAsync();
        await visit.Page.RouteAsync("**/api/v1/templates**", route => route.AbortAsync());
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator("#documents")).ToContainTextAsync("The list of documents could not be loaded.");

        await visit.Page.UnrouteAllAsync();
        await visit.Page.ClickAsync("text=Try again");

        await Expect(visit.Page.Locator(".document").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Any_colour_can_be_taken_and_one_the_document_forbids_is_said()
    {
        await using var visit = await running.OpenAsync();
        await visit.Page.CheckAsync("input[value='us-passport']");
        await visit.Page.Locator("input[type=color]").FillAsync("#12ab34");

        await Expect(visit.Page.Locator("input[name=background]:checked")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("#background-note")).ToContainTextAsync("does not accept a replaced background");
    }
}
