using IdPhoto.Tests;
using IdPhoto.WebHost.Tests;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(RunningPage))]

namespace IdPhoto.WebHost.Tests;

/// <summary>The web host on a port of its own and one browser, for all tests; each test gets its own visit, with nothing remembered.</summary>
public sealed class RunningPage : IAsyncLifetime
{
    // A machine that builds beside the tests is slow; nothing here waits for time to pass.
    private const float Patience = 60_000;

    private readonly string _data = Directory.CreateTempSubdirectory("idphoto-page-").FullName;
    private WebApplicationFactory<Program>? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string Astronaut { get; } = RepositoryRoot.Combine("samples", "photos", "astronaut.png");

    public Uri Address => _host!.ClientOptions.BaseAddress;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } chromium)
        {
            return;
        }

        _host = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("IdPhotoApi:DataFolder", _data));
        _host.UseKestrel(0);
        _host.StartServer();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
        });
    }

    public async Task<Visit> OpenAsync(BrowserNewContextOptions? options = null)
    {
        Chromium.Require();
        options ??= new();
        options.Locale ??= "en-US";
        options.ReducedMotion = ReducedMotion.Reduce;
        options.ViewportSize ??= new() { Width = 1360, Height = 900 };
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        var visit = new Visit(context, await context.NewPageAsync(), Address);
        await visit.Page.GotoAsync(Address.ToString());
        await Assertions.Expect(visit.Page.Locator(".document").First).ToBeVisibleAsync();
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }
}
