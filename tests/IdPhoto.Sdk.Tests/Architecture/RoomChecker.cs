using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IdPhoto.Tests.Architecture;

/// <summary>Holds every name in the sources against the table.</summary>
internal static class RoomChecker
{
    /// <summary>
    /// Each use of a type of ours, or of a member of one, that the table does not grant, as
    /// <c>file:line: room may not use room's type</c>, once a line.
    /// </summary>
    public static IReadOnlyList<string> ForbiddenUses(CSharpCompilation sources, RoomTable table) =>
    [
        .. (from name in Names(sources)
            let type = Outermost(name.Symbol as INamedTypeSymbol ?? name.Symbol.ContainingType)
            where type is not null
            let usedRooms = type.DeclaringSyntaxReferences.Select(r => SourceFiles.RoomOf(r.SyntaxTree)).ToArray()
            where usedRooms.Length > 0 && !usedRooms.Contains(name.Room, StringComparer.Ordinal)
            where !usedRooms.Any(used => table.Allows(name.Room, used, type.Name))
            select $"{name.Place}: {name.Room} may not use {usedRooms[0]}'s {type.Name}").Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Each place outside <paramref name="rooms"/> that names the library or anything in it, once a line.</summary>
    public static IReadOnlyList<string> ForbiddenUsesOf(string library, IReadOnlyCollection<string> rooms, CSharpCompilation sources) =>
    [
        .. (from name in Names(sources)
            where !rooms.Contains(name.Room, StringComparer.Ordinal)
            let scope = (name.Symbol as INamespaceSymbol ?? name.Symbol.ContainingNamespace)?.ToDisplayString()
            where scope == library || (scope?.StartsWith(library + ".", StringComparison.Ordinal) ?? false)
            select $"{name.Place}: {name.Room} may not name {library}").Distinct(StringComparer.Ordinal),
    ];

    // Simple names are the leaves of every other kind of name; new(…) is the one use of a type that names nothing.
    private static IEnumerable<(string Room, string Place, ISymbol Symbol)> Names(CSharpCompilation sources) =>
        from tree in sources.SyntaxTrees
        let model = sources.GetSemanticModel(tree)
        from node in tree.GetRoot().DescendantNodes()
        where node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax
        let info = model.GetSymbolInfo(node)
        let symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault()
        where symbol is not null
        let line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1
        select (SourceFiles.RoomOf(tree), $"{tree.FilePath}:{line}", symbol);

    private static INamedTypeSymbol? Outermost(INamedTypeSymbol? type)
    {
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type?.OriginalDefinition;
    }
}
