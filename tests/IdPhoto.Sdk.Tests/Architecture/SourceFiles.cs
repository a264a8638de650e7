using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IdPhoto.Tests.Architecture;

/// <summary>Sources compiled in memory, each tree's path being its path below the library's folder.</summary>
internal static class SourceFiles
{
    // What ImplicitUsings writes for Microsoft.NET.Sdk.
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    // Everything that the tests run with, except the compiled library: its types are to bind to the sources.
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is not "IdPhoto.Sdk.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    public static CSharpCompilation CompileLibrary()
    {
        var folder = RepositoryRoot.Combine("src", "IdPhoto.Sdk");
        return Compile(
            from path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            let relative = Path.GetRelativePath(folder, path).Replace('\\', '/')
            where !relative.StartsWith("bin/", StringComparison.Ordinal) && !relative.StartsWith("obj/", StringComparison.Ordinal)
            select (relative, File.ReadAllText(path)));
    }

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files)
    {
        // Comments are read by nobody here: a doc comment may point to any room.
        var parse = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None);
        return CSharpCompilation.Create(
            "Rooms",
            files.Append(("", ImplicitUsings)).Select(f => CSharpSyntaxTree.ParseText(f.Item2, parse, f.Item1)),
            References,
            new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The room of a file: the first folder of its path.</summary>
    public static string RoomOf(SyntaxTree tree) =>
        tree.FilePath.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? tree.FilePath[..end] : RoomTable.Root;
}
