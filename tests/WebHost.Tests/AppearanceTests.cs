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
        Assert.Equal(Dark, await GroundAsync(visit));

        await visit.Page.ClickAsync("#theme");
        Assert.Equal(Light, await GroundAsync(visit));

        await visit.Page.ReloadAsync();
        Assert.Equal(Light, await GroundAsync(visit));
    }

    private static Task<string> GroundAsync(Visit visit) => visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
