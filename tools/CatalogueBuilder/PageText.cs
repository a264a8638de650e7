namespace IdPhoto.CatalogueBuilder;

/// <summary>The words around the page's tables.</summary>
internal static class PageText
{
    public const string Introduction = """
        Use an id as it stands (`new IdPhotoRequest("us-passport")`); case does not matter.

        Rules change, and most numbers here were read in copies or secondary pages: **look at the authority's own page before you rely on a
        template.** `PhotoTemplate.SourceNote` says what was read, when, and where sources disagree.

        - **An asterisk is a house default**: no source states the value, so the library fills it in, says so in `PhotoTemplate.HouseDefaults`
          and in the result, and never judges a photo by it. House defaults are a head of 70–80 % of the frame's height (the print rule of
          ICAO Doc 9303), 300 dpi and a white background.
        - **print and file**: where an upload has another shape than the print, the template has two targets. A request makes the file where
          there is one, else the print; `PhotoTarget` chooses. KB are 1024 bytes.
        - **head**: chin to the crown of the skull, hair ignored, unless it says "to the top of the hair"; *eyes* and *chin* are heights above
          the lower edge, *top* is the distance from the upper edge to the top of the head. Lengths are millimetres on the print.
        - **backgrounds**: accepted colours, the preferred one first. White is not always among them. How far a photo's background may be from
          them is `BackgroundTolerance`, a colour difference ΔE by CIEDE2000; no source here states one, so the house default of 5 stands in.
        - **edits**: "background must stay" means that the authority refuses photos whose background was replaced or whose picture was altered.
          The library then only crops, rotates and resamples, unless the request allows more (`Edits = EditConsent.Allow`; on the command line, naming a `--background` is that); the result then
          warns.
        - **confidence**: *high* – the authority's own text, or agreeing copies of it; *medium* – a secondary source that quotes the authority,
          or several that agree; *low* – one source, an open disagreement, or general knowledge. Documents of low confidence, and those known
          from commercial aggregators only, are [unverified](#unverified-templates).
        - **dpi**: where a source states pixels and millimetres but no resolution, it is the quotient of the two.

        ## Search

        `templates.Find(new TemplateQuery { … })` and `idphoto templates` search by country, kind of document, words and size. Words begin a word
        of id, name or country, or are its common names in English or Chinese (`schengen`, `driver's license`, `美国签证`, `一寸`); sizes are
        `35x45`, `35x45mm`, `2x2in`, `600x600px`. More names are lines in
        [SearchWords.txt](../src/IdPhoto.Sdk/Templates/Search/SearchWords.txt).

        ## Templates
        """;

    public const string Unverified = """
        ## Unverified templates

        Their numbers rest on one source, on general knowledge, on sources that disagree, or on agreement among commercial aggregators, which
        may copy each other. They are unknown to the pipeline (the error says so) unless it is told otherwise:

        ```csharp
        services.AddIdPhoto(o => o.Templates.IncludeUnverified = true);
        ```

        On the command line it is `--include-unverified`, and a search lists them with `new TemplateQuery { IncludeUnverified = true }`. A photo
        made by one carries the warning `UnverifiedTemplate`. Look at the authority's own page first.
        """;

    public const string Colours = """
        ## Named colours

        Authorities publish colours as words. These are the values behind them; the names work wherever a background is given as text.
        """;

    public const string OwnTemplates = """
        ## Your own templates

        A file of your own adds documents, or replaces a built-in one by its id. Millimetres are the truth: pixels follow from the resolution,
        and the head's place becomes a fraction of the print's height. The format is described, field by field, in
        [template.schema.json](../src/IdPhoto.Sdk/Templates/template.schema.json); a mistake is reported with the file, the id and the field.

        ```json
        {
          "templates": [
            {
              "id": "acme-badge",
              "name": "Acme staff badge",
              "country": "ZZ",
              "print": { "widthMm": 30, "heightMm": 40, "dpi": 300 },
              "digital": { "widthPx": 600, "heightPx": 800, "dpi": 300, "maxKb": 200, "formats": ["jpeg"] },
              "head": { "heightMm": [26, 30], "topMarginMm": [3, null] },
              "backgrounds": ["#F8F8F8"]
            }
          ]
        }
        ```

        ```csharp
        var templates = new TemplateCatalogue(TemplateFile.Read("my-templates.json"));
        ```

        In an application, `services.AddIdPhoto().AddTemplates(…)` takes a path, a stream or `PhotoTemplate` objects.

        Optional: `backgroundTolerance` (ΔE by CIEDE2000; without it the house default of 5), `requiredChecks` (the ids of the compliance checks
        that the document requires; without it those that follow from its rules), and `houseDefaults`, the names of what you filled in yourself.

        Ranges are `[from, to]`; `null` leaves a side open. A document that is a file only states the head in percent (`heightPercent`).
        """;
}
