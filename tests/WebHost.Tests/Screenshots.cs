using IdPhoto.Tests;
using Microsoft.Playwright;

namespace IdPhoto.WebHost.Tests;

/// <summary>Takes the pictures of docs/images again: <c>dotnet test --project tests/WebHost.Tests --explicit only</c>.</summary>
public sealed class Screenshots(RunningPage running)
{
    [Fact(Explicit = true)]
    public async Task Of_the_documentation()
    {
        await TakeAsync(new(), "page-desktop");
        await TakeAsync(new() { ColorScheme = ColorScheme.Dark, Locale = "zh-CN" }, "page-desktop-dark-zh");
        await TakeAsync(PhoneTests.Phone, "page-phone");
    }

    private async Task TakeAsync(BrowserNewContextOptions options, string name)
    {
        await using var visit = await running.OpenAsync(options);
        await visit.ChooseAsync(RunningPage.Astronaut, "EU", "eu-schengen-visa");
        await visit.Page.CheckAsync("#cutout");
        await visit.Page.CheckAsync("#hd");
        if (options.IsMobile is true)
        {
            await SaveAsync(visit, $"{name}-order");
        }

        await visit.MakeAsync();
        await visit.Page.CheckAsync("#lines");
        await visit.Page.WaitForFunctionAsync("[...document.images].every((image) => image.complete)");
        await SaveAsync(visit, name);
    }

    private static Task<byte[]> SaveAsync(Visit visit, string name) =>
        visit.Page.ScreenshotAsync(new() { Path = RepositoryRoot.Combine("docs", "images", $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
}
