using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IdPhoto.Tests.Architecture;

/// <summary>The library's rooms keep to the table in docs/architecture.md.</summary>
public sealed class RoomTests
{
    private static readonly Lazy<CSharpCompilation> Library = new(SourceFiles.CompileLibrary);

    private readonly RoomTable _table = RoomTable.Load();

    [Fact]
    public void Each_room_uses_only_what_the_table_grants() => AssertNone(RoomChecker.ForbiddenUses(Library.Value, _table));

    [Theory]
    [InlineData("NetVips", "Imaging", "Export")]
    [InlineData("Microsoft.ML.OnnxRuntime", "Inference")]
    public void An_outside_library_is_named_only_behind_its_door(string library, params string[] rooms)
    {
        Assert.Equal(rooms, _table.Libraries[library]);
        AssertNone(RoomChecker.ForbiddenUsesOf(library, rooms, Library.Value));
    }

    [Fact]
    public void Every_folder_is_a_room_of_the_table()
    {
        var folders = Library.Value.SyntaxTrees.Select(SourceFiles.RoomOf).Distinct(StringComparer.Ordinal);

        AssertNone(folders.Except(_table.Rooms, StringComparer.Ordinal));
    }

    [Fact]
    public void The_checker_sees_every_type()
    {
        // CS0246 and CS0234: a type or namespace that does not bind would go unchecked. Other errors are left alone: what source
        // generators write is not part of this compilation.
        var unbound = Library.Value.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(d => d.Severity == DiagnosticSeverity.Error && d.Id is "CS0246" or "CS0234")
            .Select(d => d.ToString());

        AssertNone(unbound);
    }

    // Assert.Empty would cut the sentences short; whoever breaks a rule needs them whole.
    private static void AssertNone(IEnumerable<string> faults) => Assert.True(!faults.Any(), string.Join('\n', faults));
}
