using System.Text.Json;

namespace IdPhoto.ConsoleHost.Tests.Commands;

public sealed class TemplatesCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Json_is_an_array_with_all_fields_of_each_template()
    {
        Assert.Equal(0, await _cli.RunAsync("templates", "--json"));
        Assert.Equal(2, _cli.Json.GetArrayLength());

        var expected = """
            {
              "id": "eu-schengen-visa", "name": "Schengen visa", "country": "EU", "document": "visa",
              "print": { "widthPx": 827, "heightPx": 1063, "dpi": 600, "widthMm": 35, "heightMm": 45,
                         "minKilobytes": null, "maxKilobytes": null, "formats": [] },
              "digital": { "widthPx": 600, "heightPx": 771, "dpi": 300, "widthMm": null, "heightMm": null,
                           "minKilobytes": 20, "maxKilobytes": 240, "formats": ["jpeg", "webp"] },
              "head": { "top": "crown", "height": { "min": 0.7, "max": 0.8 }, "eyeLine": { "min": 0.5, "max": 0.6 },
                        "topMargin": { "min": 0.02, "max": 0.1 }, "chinMargin": { "min": 0.1, "max": 0.2 } },
              "backgrounds": ["#DCDCDC", "#FFFFFF"], "backgroundTolerance": null, "requiredChecks": null, "unverified": false, "glasses": "allowed", "editPolicy": "no-background-replacement",
              "sources": ["https://example.org/photo"], "sourceNote": "read in 2025", "confidence": "high",
              "houseDefaults": ["head.height"]
            }
            """;
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, _cli.Json[0]), _cli.Json[0].ToString());
    }

    [Fact]
    public async Task No_field_of_the_library_is_left_out()
    {
        Assert.Equal(0, await _cli.RunAsync("templates", "--json"));

        var fields = typeof(PhotoTemplate).GetProperties().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name));
        var written = _cli.Json[0].EnumerateObject().Select(p => p.Name);
        Assert.Equal(fields.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_country_narrows_the_list_in_any_case()
    {
        Assert.Equal(0, await _cli.RunAsync("templates", "--country", "jp", "--json"));
        Assert.Equal("jp-passport-online", Assert.Single(_cli.Json.EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Words_kind_size_and_unverified_go_into_the_search()
    {
        Assert.Equal(0, await _cli.RunAsync(
            "templates", "美国", "visa", "--document", "driving-licence", "--size", "35x45mm", "--include-unverified", "--json"));
        Assert.Equal(
            new TemplateQuery { Text = "美国 visa", Document = DocumentKind.DrivingLicence, Size = "35x45mm", IncludeUnverified = true },
            _cli.Photos.Query);

        Assert.Equal(0, await _cli.RunAsync("templates"));
        Assert.Equal(new TemplateQuery(), _cli.Photos.Query);
    }

    [Theory]
    [InlineData("passport", DocumentKind.Passport)]
    [InlineData("VISA", DocumentKind.Visa)]
    [InlineData("id-card", DocumentKind.IdCard)]
    [InlineData("residence", DocumentKind.Residence)]
    [InlineData("driving-licence", DocumentKind.DrivingLicence)]
    [InlineData("exam", DocumentKind.Exam)]
    [InlineData("generic", DocumentKind.Generic)]
    public async Task A_kind_of_document_has_the_word_of_template_files(string word, DocumentKind kind)
    {
        Assert.Equal(0, await _cli.RunAsync("templates", "--document", word, "--json"));
        Assert.Equal(kind, _cli.Photos.Query!.Document);
    }

    [Fact]
    public async Task A_country_without_templates_is_an_empty_array_or_a_hint()
    {
        Assert.Equal(0, await _cli.RunAsync("templates", "--country", "XX", "--json"));
        Assert.Equal("[]", _cli.Output.Trim());

        Assert.Equal(0, await _cli.RunAsync("templates", "--country", "XX"));
        Assert.Contains("No template is known for 'XX'.", _cli.ErrorText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eu-schengen-visa")]
    [InlineData("35×45 mm, 600 DPI")]
    [InlineData("600×771 px, 20–240 KB, jpeg webp")]
    [InlineData("70–80 %*")]
    [InlineData("#DCDCDC #FFFFFF")]
    [InlineData("forbidden")]
    [InlineData("2 templates")]
    public async Task The_table_tells_what_a_document_asks_for(string cell)
    {
        Assert.Equal(0, await _cli.RunAsync("templates"));
        Assert.Contains(cell, _cli.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', _cli.Output);
    }

    [Fact]
    public async Task Redirected_each_template_is_one_line()
    {
        Assert.Equal(0, await _cli.RunAsync("templates"));
        Assert.Equal(1 + 2 + 1, _cli.Output.Trim().Split('\n').Length);
    }
}
