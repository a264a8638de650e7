using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace IdPhoto.AspNetCore.Tests.Jobs;

/// <summary>The sample host as a process of its own, which can be killed as a power cut would.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process _process;

    private HostProcess(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public static async Task<HostProcess> StartAsync(string folder, string role = "all", int workers = 1, int maxQueued = 100)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "WebHost.dll"), "--role", role])
        {
            Environment =
            {
                ["ASPNETCORE_URLS"] = address.ToString(),
                ["IdPhotoApi__DataFolder"] = folder,
                ["IdPhotoApi__Jobs__Workers"] = workers.ToString(),
                ["IdPhotoApi__Jobs__MaxQueued"] = maxQueued.ToString(),
                ["Logging__LogLevel__Default"] = "None",
            },
        };
        var host = new HostProcess(Process.Start(start)!, address);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var live = await host.Client.GetAsync("/health/live");
                return host;
            }
            catch (HttpRequestException) when (attempt < 600 && !host._process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>SIGKILL: nothing is flushed, nothing is said.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Client.Dispose();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
