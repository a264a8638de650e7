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
        - **backgrounds**: accepted colours, the preferred one first. White is not always among them.
        - **edits**: "background must stay" means that the authority refuses photos whose background was replaced or whose picture was altered.
          The library then only crops, rotates and resamples, unless the request allows more.
        - **confidence**: *high* – the authority's own text, or agreeing copies of it; *medium* – a secondary source that quotes the authority,
          or several that agree; *low* – general knowledge. Documents known only from commercial aggregators are not in the catalogue.
        - **dpi**: where a source states pixels and millimetres but no resolution, it is the quotient of the two.

        ## Templates
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

        Ranges are `[from, to]`; `null` leaves a side open. A document that is a file only states the head in percent (`heightPercent`).
        """;
}
