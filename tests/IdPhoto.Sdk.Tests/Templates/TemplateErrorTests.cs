using System.Text;
using System.Text.Json.Nodes;
using IdPhoto.Templates;

namespace IdPhoto.Tests.Templates;

/// <summary>Each mistake in a template is reported with the file, the id, the field, and what the field may be.</summary>
public sealed class TemplateErrorTests
{
    private const string Valid = """
        {
          "id": "my-badge", "name": "Badge", "country": "ZZ", "document": "generic",
          "print": { "widthMm": 35, "heightMm": 45, "dpi": 300 },
          "digital": { "widthPx": 413, "heightPx": 531, "dpi": 300, "minKb": 10, "maxKb": 20, "formats": ["jpeg"] },
          "head": { "heightMm": [32, 36] }, "backgrounds": ["#FFFFFF"]
        }
        """;

    // Columns: path to change, its new value as JSON (empty: removed), the field that the message names, a piece of what it says.
    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        { "name", "", "name", "is missing; it is the document's English name" },
        { "name", "\" \"", "name", "English name" },
        { "country", "", "country", "ISO 3166-1" },
        { "country", "\"Germany\"", "country", "'Germany' must be two capital letters" },
        {
            "document", "\"pasport\"", "document",
            "'pasport' is unknown. It may be driving-licence, exam, generic, id-card, passport, residence, visa."
        },
        { "print.widthMm", "", "print.widthMm", "is missing; it must be above 0 and under 1000 mm" },
        { "print.widthMm", "-35", "print.widthMm", "-35 must be above 0" },
        { "print.widthMm", "\"35\"", "print.widthMm", "must be a number" },
        { "print.dpi", "", "print.dpi", "300 is usual" },
        { "print.dpi", "70000", "print.dpi", "70000 must be 1 to 65535" },
        { "print.dpi", "299.5", "print.dpi", "must be a whole number" },
        { "print.widthPx", "413", "print.heightPx", "state both pixel counts or neither" },
        { "digital.widthPx", "", "digital.widthPx", "width in pixels" },
        { "digital.heightPx", "0", "digital.heightPx", "0 must be a positive number of pixels" },
        { "digital.minKb", "30", "digital.minKb", "30 is above maxKb, 20" },
        { "digital.maxKb", "0", "digital.maxKb", "positive number of kilobytes" },
        { "digital.formats", "[\"gif\"]", "digital.formats", "'gif' is unknown. It may be jpeg, png, tiff, webp." },
        { "digital.formats", "\"jpeg\"", "digital.formats", "must be a list of texts" },
        { "head", "", "head.heightMm", "\"heightPercent\": [70, 80]" },
        { "head.heightMm", "[36, 32]", "head.heightMm", "[36, 32] must rise and lie within 0 to 45 mm" },
        { "head.heightMm", "[32, 46]", "head.heightMm", "[32, 46] must rise" },
        { "head.heightMm", "[null, 36]", "head.height", "must begin above 0" },
        { "head.heightMm", "[32]", "head.heightMm", "must be a range [from, to]" },
        { "head.heightMm", "[null, null]", "head.heightMm", "must be a range [from, to]" },
        { "head.heightMm", "32", "head.heightMm", "must be a range [from, to] of two numbers" },
        { "head.heightPercent", "[70, 80]", "head.heightMm", "is stated in percent too" },
        { "head.eyeLinePercent", "[50, 101]", "head.eyeLinePercent", "within 0 to 100 % of the frame's height" },
        { "head.topMarginMm", "[14, 20]", "head.height", "the smallest head and margins together are 102" },
        { "head.top", "\"hat\"", "head.top", "'hat' is unknown. It may be crown, hair." },
        { "head.hieghtMm", "[1, 2]", "head.hieghtMm", "is not a field of the format. Here it may be top, heightMm, heightPercent" },
        { "backgrounds", "", "backgrounds", "at least one accepted colour" },
        { "backgrounds", "[\"white\"]", "backgrounds", "'white' must be a colour as #RRGGBB" },
        { "glasses", "\"maybe\"", "glasses", "It may be allowed, forbidden, unstated." },
        { "editPolicy", "\"free\"", "editPolicy", "It may be no-background-replacement, unstated." },
        { "confidence", "\"sure\"", "confidence", "It may be high, low, medium." },
        { "houseDefaults", "[\"head.hight\"]", "houseDefaults", "'head.hight' is not a field that can be filled in. It may be print.size" },
        { "head.eyeLineMm", "[0, 0]", "head.eyeLine", "ends at 0.0" },
        { "head.eyeLineMm", "[45, 45]", "head.eyeLine", "begins at 100.0" },
        { "backgroundTolerance", "0", "backgroundTolerance", "0 must be a colour difference ΔE (CIEDE2000) above 0, at most 100" },
        { "backgroundTolerance", "\"5\"", "backgroundTolerance", "must be a number" },
        { "requiredChecks", "[\"Head Height\"]", "requiredChecks", "'Head Height' must be the id of a check" },
        { "unverified", "\"no\"", "unverified", "must be true or false" },
        { "background", "\"#FFFFFF\"", "background", "is not a field of the format. Here it may be id, name, country" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_names_file_id_and_field(string path, string value, string field, string says)
    {
        var error = Assert.Throws<IdPhotoException>(() => Read(Change(path, value)));
        Assert.Equal(IdPhotoErrorCode.InvalidTemplate, error.Code);
        Assert.StartsWith($"mine.json: template 'my-badge', field '{field}': ", error.Message, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_unchanged_template_is_valid() => Assert.Equal("my-badge", Assert.Single(Read(JsonNode.Parse(Valid)!)).Id);

    [Fact]
    public void A_template_without_targets_says_so()
    {
        var json = JsonNode.Parse(Valid)!.AsObject();
        json.Remove("print");
        json.Remove("digital");
        json["head"] = JsonNode.Parse("""{ "heightPercent": [70, 80] }""");
        Assert.Equal("mine.json: template 'my-badge', field 'print': state a print or a digital target, or both.", Message(json));
    }

    [Fact]
    public void Millimetres_of_a_file_have_no_meaning()
    {
        var json = JsonNode.Parse(Valid)!.AsObject();
        json.Remove("print");
        Assert.Equal(
            "mine.json: template 'my-badge', field 'head.heightMm': needs print.heightMm; for a document that is a file only, state head.heightPercent.",
            Message(json));
    }

    [Fact]
    public void Pixels_that_contradict_the_millimetres_are_refused()
    {
        var json = JsonNode.Parse(Valid)!;
        json["print"]!["widthPx"] = 420;
        json["print"]!["heightPx"] = 531;
        Assert.Equal(
            "mine.json: template 'my-badge', field 'print.widthPx': 420 px do not agree with 35 mm at 300 dpi, which is 413.4 px; 1 % is allowed.",
            Message(json));
    }

    [Theory]
    [InlineData("", "templates[0]", "is missing")]
    [InlineData("\"My Badge\"", "My Badge", "must be lower-case words")]
    [InlineData("7", "templates[0]", "must be text")]
    public void A_wrong_id_is_named_by_its_place_or_itself(string value, string named, string says) =>
        Assert.StartsWith($"mine.json: template '{named}', field 'id': {says}", Message(Change("id", value)), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ \"templates\": [", "mine.json: not valid JSON at line 1, byte ")]
    [InlineData("[]", "mine.json: must be an object with a list named 'templates'")]
    [InlineData("{ \"templates\": [null] }", "mine.json: template 'templates[0]', field 'id': is missing")]
    [InlineData("{ \"templates\": [\"us\"] }", "mine.json: template 'templates[0]', field 'id': is missing; the entry must be an object.")]
    public void A_file_that_is_none_says_what_it_must_be(string text, string says)
    {
        var error = Assert.Throws<IdPhotoException>(() => TemplateFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "mine.json"));
        Assert.Equal(IdPhotoErrorCode.InvalidTemplate, error.Code);
        Assert.StartsWith(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_may_not_occur_twice_in_a_file()
    {
        var error = Assert.Throws<IdPhotoException>(() => Read(JsonNode.Parse(Valid)!, JsonNode.Parse(Valid)!));
        Assert.Equal("mine.json: template 'my-badge', field 'id': occurs twice in this file; ids must differ.", error.Message);
    }

    [Fact]
    public void A_missing_file_names_its_path()
    {
        var error = Assert.Throws<IdPhotoException>(() => TemplateFile.Read("nowhere/mine.json"));
        Assert.StartsWith("nowhere/mine.json: the template file cannot be opened.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_made_in_code_keeps_the_same_rules()
    {
        var template = Assert.Single(Read(JsonNode.Parse(Valid)!)) with { Head = new HeadRules { Height = new(0.7, 1.2) } };
        var error = Assert.Throws<IdPhotoException>(() => new TemplateCatalogue([template]));
        Assert.Equal(
            "Template given in code: template 'my-badge', field 'head.height': 0.7 to 1.2 must rise and lie within 0 to 1, the frame's height.",
            error.Message);
    }

    private static JsonNode Change(string path, string value)
    {
        var root = JsonNode.Parse(Valid)!;
        var names = path.Split('.');
        var owner = names[..^1].Aggregate(root, (node, name) => node[name]!).AsObject();
        owner.Remove(names[^1]);
        if (value.Length > 0)
        {
            owner[names[^1]] = JsonNode.Parse(value);
        }

        return root;
    }

    private static string Message(JsonNode template) => Assert.Throws<IdPhotoException>(() => Read(template)).Message;

    private static IReadOnlyList<PhotoTemplate> Read(params JsonNode[] templates)
    {
        var root = new JsonObject { ["templates"] = new JsonArray(templates) };
        return TemplateFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(root.ToJsonString())), "mine.json");
    }
}
