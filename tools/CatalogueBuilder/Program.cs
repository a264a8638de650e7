using IdPhoto.CatalogueBuilder;
using IdPhoto.Templates;

switch (args)
{
    case ["build", var csv, var folder]:
        var files = CatalogueFiles.Write(FactSheet.Read(csv), folder);
        Console.WriteLine($"{files} files in {folder}");
        return 0;
    case ["page", var page]:
        File.WriteAllText(page, TemplatesPage.Write(new TemplateCatalogue()));
        Console.WriteLine(page);
        return 0;
    default:
        Console.Error.WriteLine("""
            build <templates.csv> <folder>   makes the catalogue's JSON files from a table of facts
            page <docs/templates.md>         makes the page that lists the catalogue
            """);
        return 2;
}
