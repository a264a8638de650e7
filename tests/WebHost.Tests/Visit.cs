using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IdPhoto.WebHost.Tests;

/// <summary>One person's visit to the page, and what the browser complained about meanwhile.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    public Visit(IBrowserContext context, IPage page, Uri address)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) =>
        {
            var target = new Uri(request.Url);
            if (target.Scheme is not ("blob" or "data") && target.Authority != address.Authority)
            {
                Elsewhere.Add(request.Url);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Errors, warnings and policy violations of the console.</summary>
    public IList<string> Complaints { get; } = [];

    /// <summary>Requests to another host than the page's.</summary>
    public IList<string> Elsewhere { get; } = [];

    public ILocator Outcome => Page.Locator("#outcome");

    public async Task ChooseAsync(string photo, string country, string document)
    {
        await Page.SetInputFilesAsync("#file", photo);
        await Page.SelectOptionAsync("#country", country);
        await Page.CheckAsync($"input[value='{document}']");
    }

    /// <summary>Hands in the order and waits for its end: <c>done</c> or <c>refused</c>.</summary>
    public async Task MakeAsync(string end = "done")
    {
        await Page.ClickAsync("#make");
        await Expect(Outcome).ToHaveAttributeAsync("data-state", end);
    }

    public async Task<byte[]> DownloadAsync(string kind)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.ClickAsync($"a[data-kind='{kind}']"));
        FileName = download.SuggestedFilename;
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    /// <summary>What the last download would be called.</summary>
    public string? FileName { get; private set; }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
