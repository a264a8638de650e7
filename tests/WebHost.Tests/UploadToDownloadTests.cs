using System.Text;
using static Microsoft.Playwright.Assertions;

namespace IdPhoto.WebHost.Tests;

/// <summary>The whole way: choose, make, look, download.</summary>
public sealed class UploadToDownloadTests(RunningPage running)
{
    [Fact]
    public async Task A_photo_goes_in_and_photo_sheet_cutout_and_report_come_out()
    {
        await using var visit = await running.OpenAsync();
        await visit.ChooseAsync(RunningPage.Astronaut, "EU", "eu-schengen-visa");
        await visit.Page.CheckAsync("#cutout");
        await visit.Page.SelectOptionAsync("#sheet", "4x6");

        await visit.MakeAsync();

        var photo = await visit.DownloadAsync("photo");
        Assert.Equal("eu-schengen-visa.jpg", visit.FileName);
        // SOI and the first marker: a JPEG. The API's own tests read its pixels and DPI.
        Assert.Equal([0xFF, 0xD8, 0xFF], photo[..3]);
        await Expect(visit.Page.Locator(".picture img")).ToHaveJSPropertyAsync("naturalWidth", 827);
        await Expect(visit.Page.Locator(".picture img")).ToHaveJSPropertyAsync("naturalHeight", 1063);
        await Expect(visit.Page.Locator("a[data-kind='sheet']")).ToContainTextAsync("1800 × 1200 px · 300 DPI");
        await Expect(visit.Page.Locator("#changes")).ToHaveTextAsync("What was done to the photo: cropped, straightened, resized, background replaced.");
        await Expect(visit.Page.Locator("a[data-kind='cutout']")).ToContainTextAsync("background removed");
        Assert.Equal([0xFF, 0xD8, 0xFF], (await visit.DownloadAsync("sheet"))[..3]);
        Assert.Equal("eu-schengen-visa-sheet.jpg", visit.FileName);
        Assert.Equal("PNG", Encoding.ASCII.GetString((await visit.DownloadAsync("cutout"))[1..4]));
        Assert.Equal("eu-schengen-visa-cutout.png", visit.FileName);
        Assert.StartsWith("<!doctype html>", Encoding.UTF8.GetString(await visit.DownloadAsync("report")), StringComparison.Ordinal);
        Assert.Equal("eu-schengen-visa-report.html", visit.FileName);
    }

    [Fact]
    public async Task The_checklist_says_what_to_put_right_first()
    {
        await using var visit = await running.OpenAsync();
        await visit.ChooseAsync(RunningPage.Astronaut, "EU", "eu-schengen-visa");

        await visit.MakeAsync();

        // Eileen Collins smiles: the portrait fails for it, and the remedy says so.
        await Expect(visit.Page.Locator(".verdict h3")).ToHaveTextAsync("Would be rejected");
        var mouth = visit.Page.Locator("[data-check='mouth-closed']");
        await Expect(mouth).ToHaveAttributeAsync("data-status", "fail");
        await Expect(mouth).ToContainTextAsync("Close it; no teeth may show.");
        await Expect(visit.Page.Locator(".checks > section").First.Locator("h3")).ToHaveTextAsync("To put right");
    }

    [Fact]
    public async Task Measuring_lines_and_the_photo_as_taken_are_shown_on_request()
    {
        await using var visit = await running.OpenAsync();
        await visit.ChooseAsync(RunningPage.Astronaut, "EU", "eu-schengen-visa");
        await visit.MakeAsync();
        await Expect(visit.Page.Locator(".lines")).ToHaveCountAsync(0);

        await visit.Page.CheckAsync("#lines");
        await visit.Page.ClickAsync("text=Compare");

        // Schengen states a head height: one strip.
        await Expect(visit.Page.Locator(".lines .band-head-height")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator(".pictures figure")).ToHaveCountAsync(2);
        // The photo as taken lies under the same frame, scaled as the crop was.
        Assert.StartsWith("matrix(", await visit.Page.Locator(".picture.warped img").EvaluateAsync<string>("image => image.style.transform"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleted_at_once_means_gone_from_the_service()
    {
        await using var visit = await running.OpenAsync();
        await visit.ChooseAsync(RunningPage.Astronaut, "EU", "eu-schengen-visa");
        await visit.MakeAsync();
        var photo = await visit.Page.GetAttributeAsync("a[data-kind='photo']", "href");

        await visit.Page.RunAndWaitForRequestFinishedAsync(() => visit.Page.ClickAsync("text=Delete them now"));

        await Expect(visit.Outcome).ToHaveAttributeAsync("data-state", "empty");
        Assert.Equal(404, (await visit.Page.APIRequest.GetAsync(new Uri(running.Address, photo).ToString())).Status);
    }
}
