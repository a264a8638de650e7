using IdPhoto.Templates;

namespace IdPhoto.CatalogueBuilder;

internal static class TemplatesPage
{
    public static string Write(TemplateCatalogue catalogue) => string.Join('\n', catalogue.Find(new TemplateQuery()));
}
