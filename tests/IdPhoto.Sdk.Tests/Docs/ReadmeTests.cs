using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IdPhoto.Tests.Docs;

/// <summary>Every C# snippet of the README compiles against the library as it is.</summary>
public sealed partial class ReadmeTests
{
    // What stands around a snippet in a host: ASP.NET Core's and ImageSharp's members are stand-ins of the same shape.
    private const string Surroundings = """
        global using System;
        global using System.IO;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using IdPhoto;
        global using IdPhoto.Detection;
        global using IdPhoto.Geometry;
        global using IdPhoto.Matting;
        global using Microsoft.Extensions.DependencyInjection;

        public interface IFormFile { Stream OpenReadStream(); }
        public static class Results { public static object Bytes(ReadOnlyMemory<byte> bytes, string type) => bytes; }
        public sealed class Host { public IServiceCollection Services { get; } = new ServiceCollection(); }
        public sealed class App { public void MapPost(string path, Delegate handler) { } }
        public sealed class Picture { public int Width => 1; public int Height => 1; public void CopyPixelDataTo(byte[] pixels) { } }
        """;

    public static TheoryData<int> Snippets => [.. Enumerable.Range(0, Blocks().Length)];

    [Fact]
    public void There_are_as_many_snippets_as_the_page_shows() => Assert.Equal(6, Blocks().Length);

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_compiles(int index)
    {
        var lines = Blocks()[index].Split('\n');
        var body = string.Join('\n', lines.Where(line => !line.StartsWith("using IdPhoto", StringComparison.Ordinal)));
        var own = body.Contains("var idPhoto =", StringComparison.Ordinal) || body.Contains("await using var idPhoto", StringComparison.Ordinal);
        var program = $$"""
            public static class Snippet
            {
                public static async Task RunAsync(Host builder, App app, Picture image{{(own ? string.Empty : ", IIdPhotoPipeline idPhoto")}})
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
                "readme",
                [CSharpSyntaxTree.ParseText(Surroundings, cancellationToken: cancellation), CSharpSyntaxTree.ParseText(program, cancellationToken: cancellation)],
                references,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics(cancellation).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString());

        Assert.Empty(errors);
    }

    private static string[] Blocks() =>
        [.. CSharpBlock().Matches(File.ReadAllText(RepositoryRoot.Combine("README.md"))).Select(match => match.Groups["code"].Value)];

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CSharpBlock();
}
