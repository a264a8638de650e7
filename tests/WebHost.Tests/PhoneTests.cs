using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IdPhoto.WebHost.Tests;

/// <summary>The same way on a phone.</summary>
public sealed class PhoneTests(RunningPage running)
{
    internal static BrowserNewContextOptions Phone => new()
    {
        ViewportSize = new() { Width = 390, Height = 844 },
        DeviceScaleFactor = 2,
        IsMobile = true,
        HasTouch = true,
    };

    [Fact]
    public async Task Nothing_is_wider_than_the_screen_and_the_result_comes_into_view()
    {
        await using var visit = await running.OpenAsync(Phone);
        await visit.ChooseAsync(RunningPage.Astronaut, "EU", "eu-schengen-visa");

        await visit.MakeAsync();

        await Expect(visit.Page.Locator(".picture img")).ToBeInViewportAsync();
        // Right below the bar, which is 61 high.
        await visit.Page.WaitForFunctionAsync("Math.round(document.getElementById('outcome').getBoundingClientRect().top) === 72");
        Assert.Equal(390, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task What_is_pressed_is_large_enough_for_a_finger()
    {
        await using var visit = await running.OpenAsync(Phone);

        // 24 CSS pixels is WCAG 2.2's minimum (2.5.8); buttons here have 36 and more.
        var small = await visit.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('button, select, .document, .tick, summary')]
              .filter((node) => node.checkVisibility() && node.getBoundingClientRect().height < 36).map((node) => node.outerHTML)
            """);

        Assert.Empty(small);
    }

    [Fact]
    public async Task The_button_that_makes_the_photo_stays_in_reach()
    {
        await using var visit = await running.OpenAsync(Phone);

        await Expect(visit.Page.Locator("#make")).ToBeInViewportAsync();
    }
}
