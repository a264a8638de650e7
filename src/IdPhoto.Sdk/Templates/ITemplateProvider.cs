namespace IdPhoto.Templates;

/// <summary>Knows documents and what they ask of a photo.</summary>
/// <remarks>Implementations are thread-safe; the templates they return are immutable.</remarks>
public interface ITemplateProvider
{
    /// <summary>Looks a template up by its id, ignoring case.</summary>
    bool TryGet(string id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PhotoTemplate? template);

    /// <summary>Lists the templates that match, ordered by id.</summary>
    IEnumerable<PhotoTemplate> Find(TemplateQuery query);
}
