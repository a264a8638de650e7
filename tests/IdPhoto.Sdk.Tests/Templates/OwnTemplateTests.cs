using System.Text;
using IdPhoto.Templates;

namespace IdPhoto.Tests.Templates;

public sealed class OwnTemplateTests
{
    [Fact]
    public void A_template_of_ones_own_replaces_the_built_in_one()
    {
        Assert.True(new TemplateCatalogue().TryGet("us-passport", out var builtIn));
        var catalogue = new TemplateCatalogue([builtIn with { Name = "Mine", Backgrounds = [new Rgb(1, 2, 3)] }]);

        Assert.True(catalogue.TryGet("US-PASSPORT", out var own));
        Assert.Equal("Mine", own.Name);
        Assert.Equal(151, catalogue.Find(new TemplateQuery()).Count());
        Assert.True(new TemplateCatalogue().TryGet("us-passport", out var untouched));
        Assert.Equal("United States passport", untouched.Name);
    }

    [Fact]
    public void The_last_of_several_counts()
    {
        Assert.True(new TemplateCatalogue().TryGet("de-visa", out var builtIn));
        var catalogue = new TemplateCatalogue([builtIn with { Name = "First" }, builtIn with { Name = "Last" }, builtIn with { Id = "new-one" }]);
        Assert.True(catalogue.TryGet("de-visa", out var own));
        Assert.Equal("Last", own.Name);
        Assert.Equal(152, catalogue.Find(new TemplateQuery()).Count());
    }

    [Fact]
    public void The_example_of_the_page_can_be_read()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs", "templates.md"));
        var json = page.Split("```json")[1].Split("```")[0];
        var badge = Assert.Single(TemplateFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "example"));

        Assert.Equal("30x40 mm, 354x472 px, 300 dpi", TemplateText.Print(badge));
        Assert.Equal("600x800 px, 300 dpi, ..200 KB, Jpeg", TemplateText.Digital(badge));
        Assert.Equal("Crown 26-30, eyes -, top 3-40, chin -", TemplateText.Head(badge));
        Assert.Equal((DocumentKind.Generic, TemplateConfidence.Low), (badge.Document, badge.Confidence));
    }

    [Fact]
    public void Tolerance_checks_and_the_unverified_mark_are_read()
    {
        using var json = new MemoryStream("""
            { "templates": [ { "id": "a-1", "name": "A", "country": "ZZ", "backgrounds": ["#010203"], "backgroundTolerance": 3.5,
                "requiredChecks": ["head-height", "yaw"], "unverified": true,
                "print": { "widthMm": 35, "heightMm": 45, "dpi": 300 }, "head": { "heightMm": [32, 36] } } ] }
            """u8.ToArray());
        var template = Assert.Single(TemplateFile.Read(json, "mine.json"));
        Assert.Equal(3.5, template.BackgroundTolerance);
        Assert.Equal(["head-height", "yaw"], template.RequiredChecks!);
        Assert.True(template.Unverified);
    }

    [Fact]
    public void A_file_may_hold_comments_and_trailing_commas()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, """
                // ours
                { "templates": [ { "id": "a-1", "name": "A", "country": "ZZ", "backgrounds": ["#010203"],
                    "digital": { "widthPx": 300, "heightPx": 400, "dpi": 72 },
                    "head": { "top": "hair", "heightPercent": [60, 70], "eyeLinePercent": [null, 55] }, }, ] }
                """);
            var template = Assert.Single(TemplateFile.Read(path));
            Assert.Equal(new FrameRange(0.6, 0.7), template.Head.Height);
            Assert.Equal(new FrameRange(0, 0.55), template.Head.EyeLine);
            Assert.Equal(new Rgb(1, 2, 3), Assert.Single(template.Backgrounds));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
