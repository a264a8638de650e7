using IdPhoto.Export;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IdPhoto.WebHost.Tests;

/// <summary>What cannot be made: the reason, what to do, and a button that does it.</summary>
public sealed class RefusalTests(RunningPage running)
{
    [Fact]
    public async Task A_photo_without_a_face_is_refused_with_its_remedy()
    {
        await using var visit = await running.OpenAsync();
        await visit.Page.SetInputFilesAsync("#file", new FilePayload { Name = "wall.png", MimeType = "image/png", Buffer = GreyWall() });

        await visit.MakeAsync("refused");

        await Expect(visit.Outcome.Locator("h3")).ToBeFocusedAsync();
        await Expect(visit.Outcome.Locator(".remedy")).ToContainTextAsync("No face was found. Face the camera");
        await visit.Outcome.GetByText("Choose another photo").ClickAsync();
        await Expect(visit.Page.Locator("#choose")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_file_that_only_claims_to_be_a_photo_is_refused()
    {
        await using var visit = await running.OpenAsync();
        await visit.Page.SetInputFilesAsync("#file", new FilePayload { Name = "me.jpg", MimeType = "image/jpeg", Buffer = "no picture at all"u8.ToArray() });

        await visit.MakeAsync("refused");

        await Expect(visit.Outcome.Locator(".remedy")).ToContainTextAsync("This file is not a picture that can be read.");
    }

    [Fact]
    public async Task Without_a_photo_the_page_asks_for_one()
    {
        await using var visit = await running.OpenAsync();

        await visit.Page.ClickAsync("#make");

        await Expect(visit.Page.Locator("#photo-problem")).ToHaveTextAsync("Choose a photo first, or take one with the camera.");
        await Expect(visit.Page.Locator("#choose")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_file_size_that_cannot_be_reached_names_the_way_out()
    {
        await using var visit = await running.OpenAsync();
        await visit.ChooseAsync(RunningPage.Astronaut, "EU", "eu-schengen-visa");
        await visit.Page.ClickAsync("summary");
        // 827 × 1063 pixels fit into 1 KB at no quality.
        await visit.Page.FillAsync("#max-kb", "1");

        await visit.MakeAsync("refused");

        await Expect(visit.Outcome.Locator(".remedy")).ToHaveTextAsync("The photo cannot be brought to this file size. Allow a wider range of KB.");
    }

    private static byte[] GreyWall()
    {
        var pixels = new byte[800 * 800 * 3];
        Array.Fill(pixels, (byte)0xB4);
        using var wall = PhotoImage.FromPixels(pixels, 800, 800, 800 * 3, PixelFormat.Rgb24);
        return new PhotoEncoder().Encode(wall, new EncodeSettings { Format = PhotoFormat.Png, Dpi = 300 }).Bytes.ToArray();
    }
}
