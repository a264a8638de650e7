using static Microsoft.Playwright.Assertions;

namespace IdPhoto.WebHost.Tests;

/// <summary>The page loads nothing from elsewhere, and needs no exception from its own strict policy.</summary>
public sealed class ClosedWorldTests(RunningPage running)
{
    [Fact]
    public async Task The_whole_way_asks_no_other_host_and_breaks_no_policy()
    {
        await using var visit = await running.OpenAsync(new() { Permissions = ["camera"] });
        await visit.Page.ClickAsync("#open-camera");
        await Expect(visit.Page.Locator("#camera-take")).ToBeEnabledAsync();
        await visit.Page.ClickAsync("#camera-close");
        await visit.ChooseAsync(RunningPage.Astronaut, "EU", "eu-schengen-visa");
        await visit.Page.CheckAsync("#cutout");
        await visit.MakeAsync();
        await visit.Page.CheckAsync("#lines");
        await visit.Page.ClickAsync("text=Compare");
        await Expect(visit.Page.Locator(".pictures figure")).ToHaveCountAsync(2);

        Assert.Empty(visit.Elsewhere);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Progress_comes_by_server_sent_events()
    {
        await using var visit = await running.OpenAsync();
        await visit.ChooseAsync(RunningPage.Astronaut, "EU", "eu-schengen-visa");

        var events = await visit.Page.RunAndWaitForResponseAsync(() => visit.MakeAsync(), response => response.Url.EndsWith("/events", StringComparison.Ordinal));

        Assert.Equal("text/event-stream", events.Headers["content-type"]);
    }

    [Fact]
    public async Task Without_events_the_page_asks_for_the_job_instead()
    {
        await using var visit = await running.OpenAsync();
        await visit.Page.RouteAsync("**/events", route => route.AbortAsync());
        await visit.ChooseAsync(RunningPage.Astronaut, "EU", "eu-schengen-visa");

        await visit.MakeAsync();

        await Expect(visit.Page.Locator("a[data-kind='photo']")).ToBeVisibleAsync();
    }
}
