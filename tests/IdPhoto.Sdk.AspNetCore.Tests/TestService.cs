using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using IdPhoto.Tests;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace IdPhoto.AspNetCore.Tests;

/// <summary>The sample host in memory, with a folder of its own and, unless a test wants the real one, a fake pipeline.</summary>
internal sealed class TestService : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _factory;
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"idphoto-service-{Guid.NewGuid():N}");

    public TestService(IIdPhotoPipeline? pipeline = null, Action<IdPhotoApiOptions>? configure = null, Action<IServiceCollection>? services = null) =>
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.ConfigureServices(container =>
        {
            container.AddLogging(logging => logging.ClearProviders());
            container.Configure<IdPhotoApiOptions>(options =>
            {
                options.DataFolder = _folder;
                options.Jobs.Workers = 2;
                configure?.Invoke(options);
            });
            if (pipeline is not null)
            {
                container.Replace(ServiceDescriptor.Singleton(pipeline));
            }

            services?.Invoke(container);
        }));

    /// <summary>The smallest file that begins like a photo.</summary>
    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    public static byte[] Astronaut { get; } = File.ReadAllBytes(RepositoryRoot.Combine("samples", "photos", "astronaut.png"));

    public IServiceProvider Services => _factory.Services;

    public string Folder => _folder;

    public HttpClient Client() => _factory.CreateClient();

    public static MultipartFormDataContent Form(byte[] photo, params (string Name, string Value)[] fields) => Form([("me.jpg", photo)], fields);

    public static MultipartFormDataContent Form((string Name, byte[] Bytes)[] photos, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in photos)
        {
            // What the client says of the type is of no account.
            form.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") } }, "photo", name);
        }

        return form;
    }

    /// <summary>Asks for a job until it is at one of the states, for at most a minute.</summary>
    public static async Task<JsonElement> UntilAsync(HttpClient client, string url, params string[] states)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var job = await client.GetFromJsonAsync<JsonElement>(url, patience.Token);
            if (states.Contains(job.GetProperty("status").GetString()))
            {
                return job;
            }

            await Task.Delay(20, patience.Token);
        }
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response) => await response.Content.ReadFromJsonAsync<JsonElement>();

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
