using System.Buffers.Binary;
using IdPhoto.Tests;
using Microsoft.Playwright;

namespace IdPhoto.WebHost.Tests;

/// <summary>
/// The pictures of docs/images, taken again: into artifacts/page, or where IDPHOTO_PAGE_IMAGES points (<c>docs/images</c> to renew them).
/// </summary>
public sealed class ScreenshotTests(RunningPage running)
{
    // A PNG's width and height stand behind its signature and the header chunk's length and name.
    private const int SizeInPng = 16;

    private static readonly string Folder = RepositoryRoot.Combine(Environment.GetEnvironmentVariable("IDPHOTO_PAGE_IMAGES") ?? "artifacts/page");

    [Fact]
    public Task On_a_desktop() => TakeAsync(new(), "page-desktop", width: 1360, height: 900);

    [Fact]
    public Task In_the_dark_and_in_Chinese() =>
        TakeAsync(new() { ColorScheme = ColorScheme.Dark, Locale = "zh-CN" }, "page-dark-zh", width: 1360, height: 900);

    [Fact]
    public Task On_a_phone() => TakeAsync(PhoneTests.Phone, "page-phone", width: 780, height: 1688);

    private async Task TakeAsync(BrowserNewContextOptions options, string name, int width, int height)
    {
        await using var visit = await running.OpenAsync(options);
        var before = await SaveAsync(visit, $"{name}-empty");
        await visit.ChooseAsync(RunningPage.Astronaut, "EU", "eu-schengen-visa");
        await visit.Page.CheckAsync("#cutout");
        await visit.Page.SelectOptionAsync("#sheet", "4x6");
        await visit.MakeAsync();
        await visit.Page.CheckAsync("#lines");
        await visit.Page.WaitForFunctionAsync("[...document.images].every((image) => image.complete)");

        var after = await SaveAsync(visit, name);

        Assert.Equal((width, height), SizeOf(before));
        Assert.Equal((width, height), SizeOf(after));
    }

    private static Task<byte[]> SaveAsync(Visit visit, string name) =>
        visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });

    private static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(SizeInPng)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(SizeInPng + 4)));
}
