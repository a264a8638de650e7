using System.Collections.Concurrent;
using System.Security.Cryptography;
using IdPhoto.ModelZoo;
using IdPhoto.ModelZoo.Download;

namespace IdPhoto.Tests.ModelZoo;

/// <summary>A server with a file of 300,000 bytes, a folder for models, and stores that use both.</summary>
internal sealed class StoreFixture : IAsyncDisposable
{
    public const int Length = 300_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("idphoto-models-");
    private readonly HttpClient _client = new();

    public StoreFixture()
    {
        new Random(3).NextBytes(Bytes);
        Server = new ModelServer(Bytes);
        Options = new ModelStoreOptions { CacheFolder = Folder, RetryDelay = TimeSpan.Zero, MaxAttempts = 3 };
        Model = new ModelDescriptor
        {
            Name = "sample",
            FileName = "sample.onnx",
            Licence = "MIT",
            Origin = "this test",
            Url = Server.Url,
            Bytes = Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Bytes)),
        };
    }

    public byte[] Bytes { get; } = new byte[Length];

    public ModelServer Server { get; }

    public ModelDescriptor Model { get; set; }

    public ModelStoreOptions Options { get; }

    public string Folder => Path.Combine(_folder.FullName, "models");

    public string Target => Path.Combine(Folder, "sample.onnx");

    public string Partial => Target + ".partial";

    /// <summary>The names of the files in the folder.</summary>
    public string Files => string.Join(' ', Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    /// <summary>The progress that was reported, in order.</summary>
    public Reports Progress { get; } = new();

    public ModelStore Store() => new(Options, () => _client);

    public ModelStore Store(Func<PartialFile, bool, Stream> open) => new(Options, () => _client, open);

    public async Task<byte[]> OpenAsync()
    {
        using var store = Store();
        return (await store.OpenAsync(Model, path: null, Progress, TestContext.Current.CancellationToken)).Bytes.ToArray();
    }

    public async Task<IdPhotoException> FailAsync() => await Assert.ThrowsAsync<IdPhotoException>(OpenAsync);

    /// <summary>Puts bytes where an earlier download would have left them.</summary>
    public void Leave(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllBytes(path, bytes);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _client.Dispose();
        _folder.Delete(recursive: true);
    }

    internal sealed class Reports : IProgress<ModelDownloadProgress>
    {
        public ConcurrentQueue<ModelDownloadProgress> All { get; } = [];

        public void Report(ModelDownloadProgress value) => All.Enqueue(value);
    }
}
