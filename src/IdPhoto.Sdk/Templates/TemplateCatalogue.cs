using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace IdPhoto.Templates;

/// <summary>
/// The built-in documents, together with templates of your own. A template of your own replaces the built-in one of the same id.
/// </summary>
/// <remarks>Immutable and thread-safe. The built-in documents are read on first use, once per process.</remarks>
public sealed class TemplateCatalogue : ITemplateProvider
{
    private readonly Lazy<FrozenDictionary<string, PhotoTemplate>> _verified;
    private readonly Lazy<FrozenDictionary<string, PhotoTemplate>> _all;
    private readonly bool _includeUnverified;

    /// <summary>The verified built-in documents alone.</summary>
    public TemplateCatalogue()
        : this([])
    {
    }

    /// <summary>The verified built-in documents and <paramref name="ownTemplates"/>; where ids repeat, the last one counts.</summary>
    /// <param name="ownTemplates">Templates made in code or read by <see cref="TemplateFile"/>.</param>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidTemplate"/>: a template breaks a rule of the format.</exception>
    public TemplateCatalogue(IEnumerable<PhotoTemplate> ownTemplates)
        : this(ownTemplates, includeUnverified: false)
    {
    }

    /// <summary>The built-in documents and <paramref name="ownTemplates"/>; where ids repeat, the last one counts.</summary>
    /// <param name="ownTemplates">Templates made in code or read by <see cref="TemplateFile"/>; they are known even if unverified.</param>
    /// <param name="includeUnverified">Whether to know the unverified built-in documents too: <see cref="PhotoTemplate.Unverified"/>.</param>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidTemplate"/>: a template breaks a rule of the format.</exception>
    public TemplateCatalogue(IEnumerable<PhotoTemplate> ownTemplates, bool includeUnverified)
    {
        ArgumentNullException.ThrowIfNull(ownTemplates);
        PhotoTemplate[] own = [.. ownTemplates];
        foreach (var template in own)
        {
            TemplateValidation.Check(template, "Template given in code");
        }

        _includeUnverified = includeUnverified;
        _verified = new(() => Merge(BuiltInTemplates.All.Where(t => !t.Unverified), own));
        _all = new(() => Merge(BuiltInTemplates.All, own));
    }

    /// <inheritdoc/>
    public bool TryGet(string id, [NotNullWhen(true)] out PhotoTemplate? template)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Known(_includeUnverified).TryGetValue(id.Trim(), out template);
    }

    /// <inheritdoc/>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.InvalidRequest"/>: <see cref="TemplateQuery.Size"/> is not a size.
    /// </exception>
    public IEnumerable<PhotoTemplate> Find(TemplateQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = SearchText.Parse(query.Text);
        var size = string.IsNullOrWhiteSpace(query.Size) ? null : SizeTerm.ParseAll(query.Size);
        var known = Known(_includeUnverified || query.IncludeUnverified);

        // A whole id means that document alone: us-passport is not also India's passport in the US.
        return (TryGetById(known, query.Text) is { } exact ? [exact] : known.Values.Where(text.Matches))
            .Where(t => IsCountry(t, query.Country))
            .Where(t => query.Document is null || t.Document == query.Document)
            .Where(t => size is null || size.Matches(t))
            .OrderBy(t => t.Id, StringComparer.Ordinal);
    }

    private static PhotoTemplate? TryGetById(FrozenDictionary<string, PhotoTemplate> known, string? text) =>
        text is null ? null : known.GetValueOrDefault(text.Trim());

    private FrozenDictionary<string, PhotoTemplate> Known(bool unverifiedToo) => (unverifiedToo ? _all : _verified).Value;

    // ISO's code for the United Kingdom is GB and reserves UK for it: both are what people type.
    private static bool IsCountry(PhotoTemplate template, string? country) =>
        string.IsNullOrWhiteSpace(country)
        || template.Country.Equals(country.Trim(), StringComparison.OrdinalIgnoreCase)
        || (template.Country == "GB" && country.Trim().Equals("UK", StringComparison.OrdinalIgnoreCase));

    private static FrozenDictionary<string, PhotoTemplate> Merge(IEnumerable<PhotoTemplate> builtIn, IEnumerable<PhotoTemplate> own)
    {
        var byId = new Dictionary<string, PhotoTemplate>(StringComparer.OrdinalIgnoreCase);
        foreach (var template in builtIn.Concat(own))
        {
            byId[template.Id] = template;
        }

        return byId.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
