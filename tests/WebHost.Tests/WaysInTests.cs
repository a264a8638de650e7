using static Microsoft.Playwright.Assertions;

namespace IdPhoto.WebHost.Tests;

/// <summary>A photo can be dropped, pasted, and taken with the camera.</summary>
public sealed class WaysInTests(RunningPage running)
{
    // A drag and the clipboard cannot be driven from outside; the events that a browser would send can.
    private const string Send = """
        async ([kind, bytes]) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], 'me.png', { type: 'image/png' }));
          const event = kind === 'paste'
            ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
            : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
          document.getElementById('drop').dispatchEvent(event);
        }
        """;

    [Theory]
    [InlineData("drop", "me.png")]
    [InlineData("paste", "From the clipboard")]
    public async Task A_photo_is_taken_from(string kind, string name)
    {
        await using var visit = await running.OpenAsync();
        var photo = await File.ReadAllBytesAsync(RunningPage.Astronaut, TestContext.Current.CancellationToken);

        await visit.Page.EvaluateAsync(Send, new object[] { kind, Convert.ToBase64String(photo) });

        await Expect(visit.Page.Locator("#chosen-name")).ToHaveTextAsync(name);
        await Expect(visit.Page.Locator("#chosen-size")).ToContainTextAsync("512 × 512 px");
    }

    [Fact]
    public async Task The_camera_gives_its_whole_picture_and_is_let_go()
    {
        await using var visit = await running.OpenAsync(new() { Permissions = ["camera"] });
        await visit.Page.ClickAsync("#open-camera");
        await Expect(visit.Page.Locator("#camera-take")).ToBeEnabledAsync();
        await Expect(visit.Page.Locator("#camera-outline")).ToBeVisibleAsync();
        var width = await visit.Page.EvaluateAsync<int>("document.getElementById('camera-video').videoWidth");

        await visit.Page.ClickAsync("#camera-take");
        await visit.Page.ClickAsync("#camera-use");

        await Expect(visit.Page.Locator("#chosen-name")).ToHaveTextAsync("From the camera");
        await Expect(visit.Page.Locator("#chosen-picture")).ToHaveJSPropertyAsync("naturalWidth", width);
        Assert.Equal("ended", await visit.Page.EvaluateAsync<string>("document.getElementById('camera-video').srcObject.getTracks()[0].readyState"));
    }

    [Fact]
    public async Task A_camera_that_is_not_there_is_said_in_words()
    {
        await using var visit = await running.OpenAsync();
        await visit.Page.EvaluateAsync("() => { navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError')); }");

        await visit.Page.ClickAsync("#open-camera");

        await Expect(visit.Page.Locator("#camera-message")).ToContainTextAsync("The browser may not use the camera.");
        await Expect(visit.Page.Locator("#camera-take")).ToBeDisabledAsync();
    }
}
