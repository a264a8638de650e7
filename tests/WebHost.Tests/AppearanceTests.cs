using Microsoft.Playwright;

namespace IdPhoto.WebHost.Tests;

/// <summary>Light or dark: the system's, until the reader says otherwise, and then for the next visit too.</summary>
public sealed class AppearanceTests(RunningPage running)
{
    private const string Light = "rgb(243, 244, 247)";
    private const string Dark = "rgb(15, 18, 24)";

    [Fact]
    public async Task The_system_decides_until_the_reader_does()
    {
        await using var visit = await running.OpenAsync(new() { ColorScheme = ColorScheme.Dark });
        await HasGroundAsync(visit, Dark);

        await visit.Page.ClickAsync("#theme");
        await HasGroundAsync(visit, Light);

        await visit.Page.ReloadAsync();
        await HasGroundAsync(visit, Light);
    }

    private static Task HasGroundAsync(Visit visit, string colour) =>
        Assertions.Expect(visit.Page.Locator("body")).ToHaveCSSAsync("background-color", colour);
}
