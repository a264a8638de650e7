using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IdPhoto.Tests.Docs;

/// <summary>Every C# snippet of the README and of docs compiles against the library as it is.</summary>
public sealed partial class SnippetTests
{
    // What stands around a snippet in a host: ASP.NET Core's, HttpClientFactory's and ImageSharp's members are stand-ins of the same shape.
    private const string Surroundings = """
        global using System;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using IdPhoto;
        global using IdPhoto.Detection;
        global using IdPhoto.Geometry;
        global using IdPhoto.Geometry.Hivision;
        global using IdPhoto.Matting;
        global using IdPhoto.ModelZoo;
        global using IdPhoto.Templates;
        global using Microsoft.Extensions.DependencyInjection;

        public interface IFormFile { Stream OpenReadStream(); }
        public static class Results { public static object Bytes(ReadOnlyMemory<byte> bytes, string type) => bytes; }
        public sealed class Host { public IServiceCollection Services { get; } = new ServiceCollection(); }
        public interface IHttpClientFactory { HttpClient CreateClient(string name); }
        public static class Clients { public static IServiceCollection AddHttpClient(this IServiceCollection services, string name) => services; }
        public sealed class App { public void MapPost(string path, Delegate handler) { } }
        public sealed class Picture { public int Width => 1; public int Height => 1; public void CopyPixelDataTo(byte[] pixels) { } }
        """;

    private static readonly string[] Pages = ["README.md", "docs/models.md", "docs/gpu.md", "docs/hivision.md", "docs/templates.md"];

    public static TheoryData<string, int> Snippets
    {
        get
        {
            var data = new TheoryData<string, int>();
            Array.ForEach(Pages, page => Array.ForEach([.. Enumerable.Range(0, Blocks(page).Length)], index => data.Add(page, index)));
            return data;
        }
    }

    [Fact]
    public void There_are_as_many_snippets_as_the_pages_show() => Assert.Equal((10, 3), (Blocks("README.md").Length, Blocks("docs/models.md").Length));

    [Theory]
    [InlineData(typeof(MattingModels), "UseMatting", 13)]
    [InlineData(typeof(FaceDetectors), "UseFaceDetector", 8)]
    public void The_README_has_a_compiled_line_for_each_model(Type models, string method, int count)
    {
        var names = models.GetProperties().Where(property => property.PropertyType.Name.EndsWith("Choice", StringComparison.Ordinal)).Select(property => property.Name).Concat(
            models.GetMethods().Where(m => !m.IsSpecialName && m.DeclaringType == models).Select(m => m.Name)).ToArray();

        Assert.Equal(count, names.Length);
        var snippets = string.Concat(Blocks("README.md"));
        Assert.All(names, name => Assert.Matches($@"idPhoto\.{method}\({models.Name}\.{name}[),(]", snippets));
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_compiles(string page, int index)
    {
        var lines = Blocks(page)[index].Split('\n');
        var body = string.Join('\n', lines.Where(line => !line.StartsWith("using IdPhoto", StringComparison.Ordinal)));
        var own = body.Contains("var idPhoto =", StringComparison.Ordinal) || body.Contains("await using var idPhoto", StringComparison.Ordinal);
        var program = $$"""
            public static class Snippet
            {
                public static async Task RunAsync(
                    Host builder, IServiceCollection services, ModelStore store, IProgress<ModelDownloadProgress> progress, App app, Picture image,
                    HttpClient client, IdPhotoPipeline pipeline, IIdPhotoDiagnostics diagnostics, CancellationToken cancellationToken{{(own ? string.Empty : ", IIdPhotoPipeline idPhoto")}})
                {
                    await Task.Yield();
                    {{body}}
                }
            }
            """;
        var cancellation = TestContext.Current.CancellationToken;
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var errors = CSharpCompilation.Create(
                "snippet",
                [CSharpSyntaxTree.ParseText(Surroundings, cancellationToken: cancellation), CSharpSyntaxTree.ParseText(program, cancellationToken: cancellation)],
                references,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics(cancellation).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString());

        Assert.Empty(errors);
    }

    private static string[] Blocks(string page) =>
        [.. CSharpBlock().Matches(File.ReadAllText(RepositoryRoot.Combine(page))).Select(match => match.Groups["code"].Value)];

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CSharpBlock();
}
