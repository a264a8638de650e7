using System.Text.Json;
using Spectre.Console;

namespace IdPhoto.ConsoleHost.Tests;

/// <summary>Runs command lines in process, in a folder of their own, and keeps what they print.</summary>
internal sealed class Cli : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("idphoto-cli-");
    private readonly IPhotoServices _services;

    public Cli()
        : this(new FakePhotos())
    {
    }

    public Cli(IPhotoServices services)
    {
        _services = services;
        Error = Terminal.Create(ErrorWriter, isScreen: false);
    }

    public FakePhotos Photos => (FakePhotos)_services;

    public string Output => OutputWriter.ToString();

    public string ErrorText => ErrorWriter.ToString();

    /// <summary>The one line of JSON that was printed.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>The console for errors and progress; plain unless replaced.</summary>
    public IAnsiConsole Error { get; set; }

    public StringWriter ErrorWriter { get; } = new();

    private StringWriter OutputWriter { get; } = new();

    public string Path(params string[] parts) => System.IO.Path.Combine([_folder.FullName, .. parts]);

    /// <summary>Writes a file that the fake pipeline takes for a photo.</summary>
    public string Photo(string name, string content = "a photo")
    {
        var path = Path(name.Split('/'));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public string[] Files(params string[] folder) =>
        [.. Directory.EnumerateFiles(Path(folder)).Select(f => System.IO.Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public Task<int> RunAsync(params string[] args) => RunCancellableAsync(args, TestContext.Current.CancellationToken);

    public Task<int> RunCancellableAsync(string[] args, CancellationToken cancellationToken) =>
        new CommandLineApp(_services, new Terminal(Terminal.Create(OutputWriter, isScreen: false), Error))
            .RunAsync(args, cancellationToken);

    public void Dispose() => _folder.Delete(recursive: true);
}
